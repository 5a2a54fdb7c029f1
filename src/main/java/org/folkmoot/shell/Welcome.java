package org.folkmoot.shell;

import org.folkmoot.shared.FolkmootSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Prints the address once people can come. What they need beside it, other modules print after it. */
@Component
class Welcome {

    private static final Logger LOG = LoggerFactory.getLogger(Welcome.class);

    private final FolkmootSettings settings;

    Welcome(FolkmootSettings settings) {
        this.settings = settings;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void print() {
        LOG.info("Folkmoot is ready at\n\n    {}\n", settings.url(""));
    }
}
