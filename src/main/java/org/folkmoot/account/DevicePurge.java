package org.folkmoot.account;

import java.time.Duration;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.folkmoot.shared.PortalClock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forgets sign-ins that have rested for ninety days. Every night on one node; one statement, restartable. */
@Component
class DevicePurge {

    static final Duration KEPT = Duration.ofDays(90);

    private final Devices devices;
    private final PortalClock clock;

    DevicePurge(Devices devices, PortalClock clock) {
        this.devices = devices;
        this.clock = clock;
    }

    @Scheduled(cron = "0 35 3 * * *", zone = "UTC")
    @SchedulerLock(name = "device-purge", lockAtMostFor = "PT10M")
    @Transactional
    public void run() {
        devices.forget(clock.instant().minus(KEPT), clock.instant());
    }
}
