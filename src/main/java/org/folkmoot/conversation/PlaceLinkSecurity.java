package org.folkmoot.conversation;

import org.folkmoot.mail.LinkedPage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** The link in a mail that gives up a place. */
@Configuration(proxyBeanMethods = false)
class PlaceLinkSecurity {

    @Bean
    @Order(2)
    SecurityFilterChain givingUpByLink(HttpSecurity http) {
        return LinkedPage.open(http, PlaceLinkService.PATH);
    }
}
