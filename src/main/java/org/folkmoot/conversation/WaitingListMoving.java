package org.folkmoot.conversation;

import java.util.UUID;
import org.folkmoot.shared.PortalClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What time alone moves on: offers and holds that ran out. A transaction for each session. */
@Component
class WaitingListMoving {

    private final DialogueSessions sessions;
    private final WaitingList list;
    private final PortalClock clock;

    WaitingListMoving(DialogueSessions sessions, WaitingList list, PortalClock clock) {
        this.sessions = sessions;
        this.list = list;
        this.clock = clock;
    }

    @Transactional
    public void moveOn(UUID session) {
        sessions.lock(session).ifPresent(locked -> list.moveOn(locked, clock.instant()));
    }
}
