package org.folkmoot.need;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.folkmoot.conversation.DialogueSessionCancelled;
import org.folkmoot.conversation.PlaceGivenUp;
import org.folkmoot.shared.PortalClock;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Needs are nobody's business once they have been met: they go with the place, with the session, and when it is over. */
@Component
class NeedRetention {

    private final PersonNeeds needs;
    private final PortalClock clock;

    NeedRetention(PersonNeeds needs, PortalClock clock) {
        this.needs = needs;
        this.clock = clock;
    }

    /** Every quarter of an hour on one node. One statement. */
    @Scheduled(cron = "0 5/15 * * * *", zone = "${folkmoot.zone:Europe/London}")
    @SchedulerLock(name = "need-retention", lockAtMostFor = "PT10M")
    @Transactional
    public void forgetThoseOver() {
        needs.deleteOfThoseOver(clock.instant());
    }

    @ApplicationModuleListener
    void on(PlaceGivenUp given) {
        needs.delete(given.session().value(), given.member().value());
    }

    @ApplicationModuleListener
    void on(DialogueSessionCancelled off) {
        needs.deleteOfSession(off.session().value());
    }
}
