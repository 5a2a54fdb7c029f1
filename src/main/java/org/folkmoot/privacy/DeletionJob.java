package org.folkmoot.privacy;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Every hour, on one node. Restartable: what is due stands in the database. Costs one statement when nothing is. */
@Component
class DeletionJob {

    private final Deletions deletions;

    DeletionJob(Deletions deletions) {
        this.deletions = deletions;
    }

    @Scheduled(cron = "${folkmoot.privacy.deletions:0 5 * * * *}", zone = "${folkmoot.zone:Europe/London}")
    @SchedulerLock(name = "privacy-deletions", lockAtMostFor = "PT30M")
    public void run() {
        deletions.carryOutDue();
    }
}
