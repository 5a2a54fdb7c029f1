package org.folkmoot.guest;

import org.folkmoot.mail.LinkedPage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** The link in a guest's mail. */
@Configuration(proxyBeanMethods = false)
class GuestSecurity {

    @Bean
    @Order(2)
    SecurityFilterChain guestsByLink(HttpSecurity http) {
        return LinkedPage.open(http, GuestService.PATH);
    }
}
