package org.folkmoot.account;

import java.time.Duration;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.folkmoot.shared.PortalClock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Every night, on one node: forgets links long run out. Restartable; one statement. */
@Component
class DoorSweep {

    static final Duration LINKS = Duration.ofDays(30);

    private final OneTimeLinks links;
    private final PortalClock clock;

    DoorSweep(OneTimeLinks links, PortalClock clock) {
        this.links = links;
        this.clock = clock;
    }

    @Scheduled(cron = "0 40 3 * * *", zone = "${folkmoot.zone}")
    @SchedulerLock(name = "door-sweep")
    @Transactional
    public void run() {
        links.deleteExpired(clock.instant().minus(LINKS));
    }
}
