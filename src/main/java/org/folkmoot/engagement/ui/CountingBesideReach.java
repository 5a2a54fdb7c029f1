package org.folkmoot.engagement.ui;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** From reach to how it is counted. */
@Configuration(proxyBeanMethods = false)
class CountingBesideReach {

    @Bean
    ReachLink countingLink() {
        return new ReachLink(30, CountingRuleView.ROUTE, "engagement.counting.title", true);
    }
}
