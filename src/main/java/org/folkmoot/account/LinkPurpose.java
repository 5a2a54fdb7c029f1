package org.folkmoot.account;

import java.time.Duration;

/** What a link sent by mail is for, and how long it can be used. */
enum LinkPurpose {
    CONFIRM(Duration.ofDays(2)),
    INVITATION(Duration.ofDays(14)),
    RESET(Duration.ofMinutes(30)),
    SIGN_IN(Duration.ofMinutes(15)),
    NEW_EMAIL(Duration.ofDays(1)),
    OLD_EMAIL(Duration.ofDays(1)),
    STOP_EMAIL(Duration.ofDays(1));

    private final Duration validFor;

    LinkPurpose(Duration validFor) {
        this.validFor = validFor;
    }

    Duration validFor() {
        return validFor;
    }
}
