package org.folkmoot.engagement;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.folkmoot.member.SystemWork;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Once a night on one node; restartable at any time. Cost: reads the whole ledger, while new lines wait. */
@Component
class NightlyRecount {

    private final Recount recount;

    NightlyRecount(Recount recount) {
        this.recount = recount;
    }

    @Scheduled(cron = "0 10 3 * * *", zone = "${folkmoot.zone:Europe/London}")
    @SchedulerLock(name = "engagement-recount", lockAtMostFor = "PT2H", lockAtLeastFor = "PT5M")
    public void run() {
        SystemWork.call(recount::now);
    }
}
