package org.folkmoot.member;

import org.folkmoot.shared.FolkmootSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Prints the set-up link at each start of an empty portal, until somebody has used it. The sample brings its own people. */
@Component
@Profile("!sample")
class SetUpAnnouncement {

    private static final Logger LOG = LoggerFactory.getLogger(SetUpAnnouncement.class);

    private final SetUpService setUp;
    private final FolkmootSettings settings;

    SetUpAnnouncement(SetUpService setUp, FolkmootSettings settings) {
        this.setUp = setUp;
        this.settings = settings;
    }

    @EventListener(ApplicationReadyEvent.class)
    void print() {
        setUp.renew()
                .ifPresent(token -> LOG.info(
                        "Nobody has an account yet. Set the portal up within {} hours, once, at\n\n    {}\n",
                        SetUpLink.VALID_FOR.toHours(),
                        settings.url("set-up?token=" + token)));
    }
}
