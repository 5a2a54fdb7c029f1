package org.folkmoot.sheet;

import java.time.Duration;
import java.util.UUID;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.folkmoot.shared.PortalClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets go of lines of tables that nobody has imported for a week, and of what was wrong with them: they name people. Once a
 * night on one node; restartable, each import is a transaction of its own.
 */
@Component
class StaleImports {

    static final Duration KEPT = Duration.ofDays(7);

    private static final Logger LOG = LoggerFactory.getLogger(StaleImports.class);

    private final ImportRuns runs;
    private final StagedLines staged;
    private final ImportBatches batches;
    private final TransactionTemplate transaction;
    private final PortalClock clock;

    StaleImports(
            ImportRuns runs,
            StagedLines staged,
            ImportBatches batches,
            TransactionTemplate transaction,
            PortalClock clock) {
        this.runs = runs;
        this.staged = staged;
        this.batches = batches;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(cron = "0 55 3 * * *", zone = "${folkmoot.zone:Europe/London}")
    @SchedulerLock(name = "sheet-stale-imports", lockAtMostFor = "PT1H", lockAtLeastFor = "PT5M")
    public void run() {
        var stale = letGo();
        if (stale > 0) LOG.info("What waited of {} imports is let go", stale);
    }

    int letGo() {
        var stale = runs.stale(clock.instant().minus(KEPT));
        stale.forEach(id -> transaction.executeWithoutResult(status -> letGo(UUID.fromString(id))));
        return stale.size();
    }

    private void letGo(UUID id) {
        var run = runs.lock(id).orElseThrow();
        staged.clear(run.id());
        if (run.kind().mapped()) batches.mapped(run.kind()).letGo(run.id());
        if (run.neverBegan()) runs.deleteById(id);
        else run.expire();
    }
}
