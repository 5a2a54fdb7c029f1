package org.folkmoot.feedback;

import org.folkmoot.mail.LinkedPage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** The link in a mail that opens the page for an answer. */
@Configuration(proxyBeanMethods = false)
class FeedbackLinkSecurity {

    @Bean
    @Order(2)
    SecurityFilterChain feedbackByLink(HttpSecurity http) {
        return LinkedPage.openWithScript(http, FeedbackLinks.PATH);
    }
}
