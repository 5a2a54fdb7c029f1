package org.folkmoot.announcement;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.folkmoot.member.SystemWork;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Every ten seconds on one node; restartable at any time. One statement when nothing is due. */
@Component
class AnnouncementJob {

    private final AnnouncementSending sending;

    AnnouncementJob(AnnouncementSending sending) {
        this.sending = sending;
    }

    @Scheduled(
            initialDelayString = "${folkmoot.announcement.every:PT10S}",
            fixedDelayString = "${folkmoot.announcement.every:PT10S}")
    @SchedulerLock(name = "announcements", lockAtMostFor = "PT10M")
    public void run() {
        SystemWork.call(() -> {
            sending.round();
            return "";
        });
    }
}
