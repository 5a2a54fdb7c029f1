package org.folkmoot.target.ui;

import org.folkmoot.engagement.ui.ReachLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** From reach to the register of targets. */
@Configuration(proxyBeanMethods = false)
class TargetsBesideReach {

    @Bean
    ReachLink targetsLink() {
        return new ReachLink(10, TargetNavigation.LIST, "target.list.title", false);
    }
}
