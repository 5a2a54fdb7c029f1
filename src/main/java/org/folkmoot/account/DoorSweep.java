package org.folkmoot.account;

import java.time.Duration;
import java.util.Set;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.folkmoot.shared.PortalClock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Every night, on one node: forgets who asked for an account and never confirmed the address, who was declined, and links
 * long run out. Restartable; three statements.
 */
@Component
class DoorSweep {

    static final Duration UNCONFIRMED = Duration.ofDays(7);
    static final Duration SETTLED = Duration.ofDays(90);
    static final Duration LINKS = Duration.ofDays(30);

    private final Registrations registrations;
    private final OneTimeLinks links;
    private final PortalClock clock;

    DoorSweep(Registrations registrations, OneTimeLinks links, PortalClock clock) {
        this.registrations = registrations;
        this.links = links;
        this.clock = clock;
    }

    @Scheduled(cron = "0 40 3 * * *", zone = "${folkmoot.zone}")
    @SchedulerLock(name = "door-sweep")
    @Transactional
    public void run() {
        var now = clock.instant();
        registrations.deleteOlder(Set.of(RegistrationState.ASKED, RegistrationState.MAILED), now.minus(UNCONFIRMED));
        registrations.deleteOlder(
                Set.of(RegistrationState.DECLINED, RegistrationState.REPLACED, RegistrationState.JOINED),
                now.minus(SETTLED));
        links.deleteExpired(now.minus(LINKS));
    }
}
