package org.folkmoot.scoring;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.folkmoot.member.SystemWork;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Every morning, on one node. Restartable: who was reminded has a row. */
@Component
class CardReminderJob {

    private final CardReminderService reminders;

    CardReminderJob(CardReminderService reminders) {
        this.reminders = reminders;
    }

    @Scheduled(cron = "${folkmoot.scoring.remind:0 50 6 * * *}", zone = "${folkmoot.zone:Europe/London}")
    @SchedulerLock(name = "scoring-card-reminders", lockAtMostFor = "PT30M")
    public void run() {
        SystemWork.run(reminders::remindOwing);
    }
}
