package org.folkmoot.sample;

import static java.util.stream.Collectors.joining;

import org.folkmoot.shared.FolkmootSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Prints who may sign in, once the portal is ready. */
@Component
@Profile("sample")
class SampleWelcome {

    private static final Logger LOG = LoggerFactory.getLogger(SampleWelcome.class);

    private final SampleMark mark;
    private final SampleSettings settings;
    private final FolkmootSettings portal;

    SampleWelcome(SampleMark mark, SampleSettings settings, FolkmootSettings portal) {
        this.mark = mark;
        this.settings = settings;
        this.portal = portal;
    }

    @EventListener(ApplicationReadyEvent.class)
    void print() {
        if (!mark.isThere()) return;
        var signIns = SampleFiles.organisations().signIns().keySet().stream()
                .map(name -> "    " + name + "@example.org")
                .collect(joining("\n"));
        LOG.info(
                "This is the sample programme; its people are invented. Sign in at {} as one of\n\n{}\n\nwith the password  {}\n",
                portal.url("sign-in"),
                signIns,
                settings.password());
    }
}
