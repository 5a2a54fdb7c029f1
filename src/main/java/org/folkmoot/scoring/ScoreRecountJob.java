package org.folkmoot.scoring;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Once a night on one node; restartable at any time. Cost grows with the ideas that have cards. */
@Component
class ScoreRecountJob {

    private final ScoreRecount recount;

    ScoreRecountJob(ScoreRecount recount) {
        this.recount = recount;
    }

    @Scheduled(cron = "${folkmoot.scoring.recount:0 40 2 * * *}", zone = "${folkmoot.zone:Europe/London}")
    @SchedulerLock(name = "scoring-recount", lockAtMostFor = "PT1H", lockAtLeastFor = "PT1M")
    public void run() {
        recount.now();
    }
}
