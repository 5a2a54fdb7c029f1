package org.folkmoot.notification;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Every minute, on one node. Restartable: what waits and what was told stands in the database, so it catches up after a
 * time without it. Costs three statements when nothing is due.
 */
@Component
class PostJob {

    private final Post post;

    PostJob(Post post) {
        this.post = post;
    }

    @Scheduled(
            initialDelayString = "${folkmoot.notification.every:PT1M}",
            fixedDelayString = "${folkmoot.notification.every:PT1M}")
    @SchedulerLock(name = "notification-post", lockAtMostFor = "${folkmoot.notification.lock:PT5M}")
    public void run() {
        post.round();
    }
}
