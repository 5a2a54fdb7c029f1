package org.folkmoot.search;

import java.time.Duration;
import java.time.Instant;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockProvider;
import net.javacrumbs.shedlock.core.SimpleLock;
import org.folkmoot.programme.ProgrammeChanged;
import org.folkmoot.shared.PortalClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;

/** Keeps the index as the database is: after an import of the programme, and anew when an administrator asks. */
@Service
public class SearchUpkeep {

    private static final Logger LOG = LoggerFactory.getLogger(SearchUpkeep.class);

    private final Renewal renewal;
    private final IndexRuns runs;
    private final LockProvider locks;
    private final ValueDirectory names;
    private final PortalClock clock;

    SearchUpkeep(Renewal renewal, IndexRuns runs, LockProvider locks, ValueDirectory names, PortalClock clock) {
        this.renewal = renewal;
        this.runs = runs;
        this.locks = locks;
        this.names = names;
        this.clock = clock;
    }

    /**
     * Makes the index anew, on one node at a time: starts in the background and returns at once; does nothing while another
     * run is under way. Meanwhile a search finds what it found before; {@link IndexStateService#state} says how far it is.
     */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void reindex() {
        Thread.ofPlatform().name("search-reindex").daemon().start(() -> {
            try {
                if (!run()) LOG.info("The index is being made anew already");
            } catch (RuntimeException failed) {
                LOG.error("The index could not be made anew", failed);
            }
        });
    }

    /** Names of themes and principles stand in the index and may be different now. */
    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(ProgrammeChanged event) {
        names.forget();
        renewal.everything(sent -> {});
    }

    private boolean run() {
        var lock = locks.lock(new LockConfiguration(Instant.now(), "search-reindex", IndexRun.SILENCE, Duration.ZERO));
        if (lock.isEmpty()) return false;
        try (var held = new Held(lock.get())) {
            LOG.info("Making the index anew");
            var run = new Running(runs.save(new IndexRun(renewal.count(), clock.instant())), held);
            renewal.everything(run::did);
            renewal.leftovers(run::removed);
            run.end();
            LOG.info("The index is made anew");
            return true;
        }
    }

    /** The run's row and lock, renewed a few times before the lock would end. */
    private final class Running {

        private static final Duration OFTEN = Duration.ofSeconds(1);

        private final Held held;
        private IndexRun run;
        private long done;
        private Instant saved = Instant.EPOCH;

        Running(IndexRun run, Held held) {
            this.run = run;
            this.held = held;
        }

        void did(long more) {
            done += more;
            if (clock.instant().isBefore(saved.plus(OFTEN))) return;
            save(() -> {});
        }

        void removed(long more) {
            save(() -> run.removed(more, clock.instant()));
        }

        void end() {
            save(() -> run.end(clock.instant()));
        }

        private void save(Runnable change) {
            run.did(done, clock.instant());
            done = 0;
            change.run();
            saved = clock.instant();
            run = runs.save(run);
            held.extend();
        }
    }

    /** Held for as long as it is extended. */
    private static final class Held implements AutoCloseable {

        private SimpleLock lock;

        Held(SimpleLock lock) {
            this.lock = lock;
        }

        void extend() {
            lock = lock.extend(IndexRun.SILENCE, Duration.ZERO)
                    .orElseThrow(() -> new IllegalStateException("another node makes the index anew"));
        }

        @Override
        public void close() {
            lock.unlock();
        }
    }
}
