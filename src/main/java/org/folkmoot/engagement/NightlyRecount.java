package org.folkmoot.engagement;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.folkmoot.member.SystemWork;
import org.folkmoot.shared.RefusedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Once a night on one node; restartable at any time. Cost: reads the whole ledger twice, while new lines wait. */
@Component
class NightlyRecount {

    private static final Logger LOG = LoggerFactory.getLogger(NightlyRecount.class);

    private final Recount recount;

    NightlyRecount(Recount recount) {
        this.recount = recount;
    }

    @Scheduled(cron = "0 10 3 * * *", zone = "${folkmoot.zone:Europe/London}")
    @SchedulerLock(name = "engagement-recount", lockAtMostFor = "PT2H", lockAtLeastFor = "PT5M")
    public void run() {
        try {
            SystemWork.call(recount::now);
        } catch (RefusedException running) {
            LOG.info("A manager's recount is under way, so the nightly one is left out");
        }
    }

    /** New lines wait for it if there is anything to do, so it does not hold up the start. */
    @EventListener(ApplicationReadyEvent.class)
    void afterAnUpgrade() {
        Thread.ofPlatform().name("engagement-layout").daemon().start(() -> {
            try {
                SystemWork.run(recount::followTheLayout);
            } catch (RuntimeException later) {
                LOG.warn("Figures of an older layout are counted anew with the next line", later);
            }
        });
    }
}
