package org.folkmoot.history.ui;

import org.folkmoot.engagement.ui.ReachLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** From reach to bringing past attendance in. */
@Configuration(proxyBeanMethods = false)
class HistoryBesideReach {

    @Bean
    ReachLink historyLink() {
        return new ReachLink(40, HistoryNavigation.LIST, "history.nav", true);
    }
}
