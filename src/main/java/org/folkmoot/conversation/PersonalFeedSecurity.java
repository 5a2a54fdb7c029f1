package org.folkmoot.conversation;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** The door for calendar programs: they bring no cookie and get none. The token is checked behind it. */
@Configuration(proxyBeanMethods = false)
class PersonalFeedSecurity {

    private static final String PATH = "/" + CalendarFeedService.PATH + "*" + CalendarFeedService.SUFFIX;

    @Bean
    @Order(-1)
    SecurityFilterChain calendarProgramsReading(HttpSecurity http) throws Exception {
        return http.securityMatcher(PATH)
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET, PATH)
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD, PATH)
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(headers -> headers.contentSecurityPolicy(policy ->
                                policy.policyDirectives("default-src 'none'; sandbox; frame-ancestors 'none'"))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER)))
                .csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.disable())
                .build();
    }
}
