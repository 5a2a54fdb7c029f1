package org.folkmoot.conversation;

import java.util.TreeSet;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.folkmoot.member.SystemWork;
import org.folkmoot.shared.PortalClock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Every half minute on one node; restartable at any time. Two statements when nothing has run out. */
@Component
class WaitingListJob {

    private final WaitingEntries entries;
    private final PlaceHolds holds;
    private final WaitingListMoving moving;
    private final PortalClock clock;

    WaitingListJob(WaitingEntries entries, PlaceHolds holds, WaitingListMoving moving, PortalClock clock) {
        this.entries = entries;
        this.holds = holds;
        this.moving = moving;
        this.clock = clock;
    }

    @Scheduled(
            initialDelayString = "${folkmoot.conversation.waiting-list:PT30S}",
            fixedDelayString = "${folkmoot.conversation.waiting-list:PT30S}")
    @SchedulerLock(name = "conversation-waiting-lists", lockAtMostFor = "PT10M")
    public void run() {
        var now = clock.instant();
        var due = new TreeSet<>(entries.sessionsToMoveOn(now));
        due.addAll(holds.sessionsToMoveOn(now));
        SystemWork.run(() -> due.forEach(moving::moveOn));
    }
}
