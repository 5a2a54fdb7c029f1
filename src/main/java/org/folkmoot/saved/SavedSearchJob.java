package org.folkmoot.saved;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.folkmoot.member.SystemWork;
import org.folkmoot.shared.RefusedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Every morning, on one node. Restartable: what was looked at is not due again that day. Costs two searches for each. */
@Component
class SavedSearchJob {

    private static final Logger LOG = LoggerFactory.getLogger(SavedSearchJob.class);

    private final SavedSearchLook searches;

    SavedSearchJob(SavedSearchLook searches) {
        this.searches = searches;
    }

    @Scheduled(cron = "${folkmoot.saved.look:0 20 6 * * *}", zone = "${folkmoot.zone:Europe/London}")
    @SchedulerLock(name = "saved-searches", lockAtMostFor = "PT30M")
    public void run() {
        SystemWork.run(() -> {
            try {
                for (var due = searches.due(); !due.isEmpty(); due = searches.due()) due.forEach(searches::look);
            } catch (RefusedException notAnswering) {
                LOG.info("Saved searches are looked at tomorrow: the index does not answer");
            }
        });
    }
}
