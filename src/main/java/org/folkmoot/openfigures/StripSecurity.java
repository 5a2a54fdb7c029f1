package org.folkmoot.openfigures;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * The door of the strip: no session, no cookie. Who may frame it {@link StripPage} says in its policy, which stands where
 * this one would; whatever else comes out of this door is framed by nobody. {@code X-Frame-Options} knows no list of sites,
 * so it is left out here, and only here.
 */
@Configuration(proxyBeanMethods = false)
class StripSecurity {

    private static final String PATH = "/" + OpenAddresses.STRIP;

    @Bean
    @Order(-1)
    SecurityFilterChain stripOnOtherSites(HttpSecurity http) throws Exception {
        return http.securityMatcher("/open/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET, PATH)
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD, PATH)
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(headers -> headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::disable)
                        .contentSecurityPolicy(
                                policy -> policy.policyDirectives("default-src 'none'; frame-ancestors 'none'"))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER)))
                .csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.disable())
                .build();
    }
}
