package org.folkmoot.openfigures.ui;

import org.folkmoot.engagement.ui.ReachLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** From reach to what partners can show of it. */
@Configuration(proxyBeanMethods = false)
class OpenFiguresBesideReach {

    @Bean
    ReachLink openFiguresLink() {
        return new ReachLink(20, OpenFiguresNavigation.PAGE, "openfigures.title", false);
    }
}
