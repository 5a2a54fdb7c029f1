package org.folkmoot.mail;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * The links in mails that turn mails off: open to whoever holds one, without a session. A mail provider posts there by
 * itself (RFC 8058), so there is no CSRF token; the link is the token. It must not travel on as a referrer.
 */
@Configuration(proxyBeanMethods = false)
class MailSecurity {

    @Bean
    @Order(2)
    SecurityFilterChain turningMailOff(HttpSecurity http) throws Exception {
        return http.securityMatcher("/" + MailLinks.PATH + "**")
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET, "/" + MailLinks.PATH + "*")
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, "/" + MailLinks.PATH + "*")
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(headers -> headers.contentSecurityPolicy(
                                policy -> policy.policyDirectives(
                                        "default-src 'none'; style-src 'self'; script-src 'self';"
                                                + " font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER)))
                .csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.disable())
                .build();
    }
}
