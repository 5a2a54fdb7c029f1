package org.folkmoot.feedback;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Every hour on one node; restartable at any time. Cost: four statements, and a row for each person asked. */
@Component
class FeedbackJob {

    private final FeedbackRounds rounds;

    FeedbackJob(FeedbackRounds rounds) {
        this.rounds = rounds;
    }

    @Scheduled(cron = "0 20 * * * *", zone = "${folkmoot.zone:Europe/London}")
    @SchedulerLock(name = "feedback-rounds", lockAtMostFor = "PT30M", lockAtLeastFor = "PT1M")
    public void run() {
        rounds.run();
    }
}
