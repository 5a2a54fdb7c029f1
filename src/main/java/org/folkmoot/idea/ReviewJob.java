package org.folkmoot.idea;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.folkmoot.member.SystemWork;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Soon after midnight, on one node. Restartable: what has come back is not due again. One transaction for each idea. */
@Component
class ReviewJob {

    private final ReviewDates dates;

    ReviewJob(ReviewDates dates) {
        this.dates = dates;
    }

    @Scheduled(cron = "${folkmoot.idea.review:0 10 5 * * *}", zone = "${folkmoot.zone:Europe/London}")
    @SchedulerLock(name = "idea-review-dates", lockAtMostFor = "PT30M")
    public void run() {
        SystemWork.run(() -> {
            for (var due = dates.parked(); !due.isEmpty(); due = dates.parked()) due.forEach(dates::comeBack);
            for (var due = dates.approved(); !due.isEmpty(); due = dates.approved()) due.forEach(dates::remind);
        });
    }
}
