package org.folkmoot.action;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.folkmoot.member.SystemWork;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Every morning, on one node. Restartable: who was reminded has a row. Four statements and two for each owner. */
@Component
class ReminderJob {

    private final ReminderService reminders;

    ReminderJob(ReminderService reminders) {
        this.reminders = reminders;
    }

    @Scheduled(cron = "${folkmoot.action.remind:0 40 6 * * *}", zone = "${folkmoot.zone:Europe/London}")
    @SchedulerLock(name = "action-reminders", lockAtMostFor = "PT30M")
    public void run() {
        SystemWork.run(() -> {
            while (reminders.remindSome()) {}
        });
    }
}
