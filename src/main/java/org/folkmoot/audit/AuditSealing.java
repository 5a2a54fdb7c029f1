package org.folkmoot.audit;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Seals what has been written, every minute on one node; and goes through the chain once a night. Restartable: what
 * waits stands in the database. Costs two statements when nothing waits.
 */
@Component
class AuditSealing {

    private static final Logger LOG = LoggerFactory.getLogger(AuditSealing.class);

    private final AuditSeals seals;

    AuditSealing(AuditSeals seals) {
        this.seals = seals;
    }

    @Scheduled(
            fixedDelayString = "${folkmoot.audit.seal-every:1m}",
            initialDelayString = "${folkmoot.audit.seal-every:1m}")
    @SchedulerLock(name = "audit-sealing")
    public void seal() {
        while (seals.seal()) LOG.debug("More lines wait for their seal");
    }

    /** The chain's head goes to the log of the process too: a copy that a change in the database does not reach. */
    @Scheduled(cron = "0 40 3 * * *", zone = "${folkmoot.zone:Europe/London}")
    @SchedulerLock(name = "audit-check", lockAtMostFor = "PT1H", lockAtLeastFor = "PT1M")
    public void check() {
        var found = seals.check();
        if (found.unbroken()) LOG.info("Audit log: {} lines unbroken, head {}", found.sealed(), found.head());
        else LOG.error("Audit log: not what was written: {}", found.trouble());
    }
}
