package org.folkmoot.engagement;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockProvider;
import net.javacrumbs.shedlock.core.SimpleLock;
import org.folkmoot.audit.AuditLine;
import org.folkmoot.audit.AuditLog;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts everything again from the ledger, one recount at a time on all nodes together. A difference is an alarm: written
 * down and logged first, then mended.
 */
@Service
public class Recount {

    private static final Logger LOG = LoggerFactory.getLogger(Recount.class);
    private static final String LOCK = "engagement-recount-now";

    private final RecountWork work;
    private final RecountRuns runs;
    private final Scopes scopes;
    private final LedgerQueries ledger;
    private final SameOrganisations same;
    private final KeptSameness sameness;
    private final ProgrammeService programme;
    private final LockProvider locks;
    private final AuditLog audit;
    private final PortalClock clock;

    Recount(
            RecountWork work,
            RecountRuns runs,
            Scopes scopes,
            LedgerQueries ledger,
            SameOrganisations same,
            KeptSameness sameness,
            ProgrammeService programme,
            LockProvider locks,
            AuditLog audit,
            PortalClock clock) {
        this.work = work;
        this.runs = runs;
        this.scopes = scopes;
        this.ledger = ledger;
        this.same = same;
        this.sameness = sameness;
        this.programme = programme;
        this.locks = locks;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Recounts now, and returns when it is done. New lines wait; cost grows with the ledger.
     *
     * @throws RefusedException RECOUNT_RUNNING while another one runs, on this node or another
     */
    @PreAuthorize("hasAnyRole('MANAGER', 'SYSTEM')")
    public RecountReport now() {
        return run(begin());
    }

    /**
     * Recounts in the background, and returns at once; {@link #progress} says how far it is.
     *
     * @throws RefusedException RECOUNT_RUNNING while another one runs, on this node or another
     */
    @PreAuthorize("hasRole('MANAGER')")
    public void start() {
        var running = begin();
        try {
            audit.record(new AuditLine("engagement.audit.recount", "recount", null, "", null, null));
            Thread.ofPlatform().name("engagement-recount").daemon().start(() -> {
                try {
                    run(running);
                } catch (RuntimeException failed) {
                    LOG.error("The recount failed; nothing was changed", failed);
                }
            });
        } catch (RuntimeException notBegun) {
            running.close();
            throw notBegun;
        }
    }

    /** How far the latest recount is, on whichever node; empty before the first. */
    @PreAuthorize("hasRole('MANAGER')")
    public Optional<RecountProgress> progress() {
        return runs.latest();
    }

    /** What the latest recounts found, newest first. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('MANAGER')")
    public List<RecountReport> reports(int limit) {
        return runs.reports(limit);
    }

    /**
     * Brings each strand's figures to the rule the programme states now, and the first day that counts to its own: both may
     * have changed with an import.
     */
    @Transactional
    @PreAuthorize("hasAnyRole('MANAGER', 'SYSTEM')")
    public void followTheProgramme() {
        scopes.prepareAll();
        var kept = scopes.lockAll();
        scopes.beginsOn(programme.firstDay().orElse(null));
        var changed = new HashMap<String, CountingRule>();
        for (var strand : programme.strands()) {
            var scope = Scopes.of(strand.id());
            var rule = CountingRule.of(strand.counts());
            if (rule.equals(kept.rules().get(scope))) continue;
            LOG.info(
                    "Strand {} counts {} from now on, {} before: recounted",
                    strand.number(),
                    rule,
                    kept.rules().get(scope));
            scopes.changeRule(scope, rule);
            changed.put(scope, rule);
        }
        work.bring(changed);
    }

    /** Counts merged organisations as the register has them now; the lines stay as they were written. */
    @Transactional
    @PreAuthorize("hasAnyRole('MANAGER', 'SYSTEM')")
    public void followTheRegister() {
        scopes.prepareAll();
        var held = scopes.lockAll();
        if (!same.followTheRegister()) return;
        sameness.changed();
        work.bring(held.rules());
    }

    /** After an upgrade: figures that were built in another way are counted anew. */
    @PreAuthorize("hasRole('SYSTEM')")
    public void followTheLayout() {
        if (scopes.anyStale()) work.renewStale();
    }

    private RecountReport run(Running running) {
        try (running) {
            return running.ended(work.run(running::read));
        }
    }

    private Running begin() {
        var lock = locks.lock(new LockConfiguration(Instant.now(), LOCK, RecountRuns.SILENCE, Duration.ZERO))
                .orElseThrow(() -> new RefusedException(EngagementRefusal.RECOUNT_RUNNING));
        try {
            return new Running(lock);
        } catch (RuntimeException notBegun) {
            lock.unlock();
            throw notBegun;
        }
    }

    /** A recount's row and its lock, renewed every second while lines are read. */
    private final class Running implements AutoCloseable {

        private static final Duration OFTEN = Duration.ofSeconds(1);

        private final UUID run;
        private SimpleLock lock;
        private long done;
        private boolean ended;
        private Instant saved = clock.instant();

        Running(SimpleLock lock) {
            this.lock = lock;
            this.run = runs.begin(2 * ledger.count());
        }

        void read(long more) {
            done += more;
            if (clock.instant().isBefore(saved.plus(OFTEN))) return;
            saved = clock.instant();
            runs.seen(run, done);
            lock = lock.extend(RecountRuns.SILENCE, Duration.ZERO)
                    .orElseThrow(() -> new IllegalStateException("another node recounts"));
        }

        RecountReport ended(RecountReport report) {
            ended = true;
            return report;
        }

        @Override
        public void close() {
            runs.end(run, !ended);
            lock.unlock();
        }
    }
}
