package org.folkmoot.shared;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Delivers again what a listener failed to take, every minute on one node, until it is taken. Publications a dead node
 * left half done are marked failed by Modulith's staleness monitor (application.yaml) and then come here too.
 * Taken ones are deleted at once, so nothing else needs purging.
 */
@Component
class EventRetries {

    private static final Logger LOG = LoggerFactory.getLogger(EventRetries.class);
    private static final Duration AFTER = Duration.ofMinutes(1);
    private static final Duration STUCK_AFTER = Duration.ofMinutes(10);
    private static final int AT_ONCE = 1000;

    private final IncompleteEventPublications publications;
    private final JdbcClient jdbc;

    EventRetries(IncompleteEventPublications publications, JdbcClient jdbc) {
        this.publications = publications;
        this.jdbc = jdbc;
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1M")
    @SchedulerLock(name = "event-retries", lockAtMostFor = "PT5M")
    public void run() {
        retry(AFTER);
        var stuck = stuck();
        if (stuck > 0) LOG.warn("{} events wait for a listener for more than {}", stuck, STUCK_AFTER);
    }

    void retry(Duration olderThan) {
        publications.resubmitIncompletePublications(
                ResubmissionOptions.defaults().withMinAge(olderThan).withBatchSize(AT_ONCE));
    }

    private long stuck() {
        return jdbc.sql("select count(*) from EVENT_PUBLICATION where completion_date is null and publication_date < ?")
                .param(LocalDateTime.now(ZoneOffset.UTC).minus(STUCK_AFTER))
                .query(Long.class)
                .single();
    }
}
