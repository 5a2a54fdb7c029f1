package org.folkmoot.conversation;

import org.folkmoot.mail.LinkedPage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** The links in mails that give up a place, or take the one that is kept. */
@Configuration(proxyBeanMethods = false)
class PlaceLinkSecurity {

    @Bean
    @Order(2)
    SecurityFilterChain givingUpByLink(HttpSecurity http) {
        return LinkedPage.open(http, PlaceLinkService.PATH);
    }

    @Bean
    @Order(2)
    SecurityFilterChain confirmingByLink(HttpSecurity http) {
        return LinkedPage.open(http, PlaceLinkService.CONFIRM_PATH);
    }
}
