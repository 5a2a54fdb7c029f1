package org.folkmoot.privacy;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Once a night on one node; restartable at any time, it goes on where it was. Cost: what there is to remove, in batches. */
@Component
class RetentionJob {

    private final RetentionWork work;

    RetentionJob(RetentionWork work) {
        this.work = work;
    }

    @Scheduled(cron = "${folkmoot.privacy.retention:0 20 3 * * *}", zone = "${folkmoot.zone:Europe/London}")
    @SchedulerLock(name = "privacy-retention", lockAtMostFor = "PT4H", lockAtLeastFor = "PT1M")
    public void run() {
        work.round();
    }
}
