package org.folkmoot.note;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Every morning on one node; restartable at any time. Cost: one statement, and a row for each reminder. */
@Component
class NotesReminderJob {

    private final NotesReminding reminding;

    NotesReminderJob(NotesReminding reminding) {
        this.reminding = reminding;
    }

    @Scheduled(cron = "0 10 7 * * *", zone = "${folkmoot.zone:Europe/London}")
    @SchedulerLock(name = "notes-reminders", lockAtMostFor = "PT30M", lockAtLeastFor = "PT1M")
    public void run() {
        reminding.remind();
    }
}
