package org.folkmoot.mail;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** The links in mails that turn mails off. A mail provider posts there by itself (RFC 8058), so there is no CSRF token. */
@Configuration(proxyBeanMethods = false)
class MailSecurity {

    @Bean
    @Order(2)
    SecurityFilterChain turningMailOff(HttpSecurity http) {
        return LinkedPage.open(http, MailLinks.PATH);
    }
}
