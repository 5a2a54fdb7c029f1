package org.folkmoot.engagement;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells open pages that reach has moved, whichever node moved it. While a page is open here, the kept totals are read once
 * a second, one statement however many pages; when they differ from what the pages were told, the whole picture is read
 * once for all of them. What this node commits is looked for at once. Pages are told at most once a second, and without an
 * open page nothing is read (ADR 0063).
 */
@Component
public class ReachUpdates {

    static final Duration EVERY = Duration.ofSeconds(1);

    private static final String THREAD = "reach-updates";

    private static final Logger LOG = LoggerFactory.getLogger(ReachUpdates.class);

    private final ReachTotals totals;
    private final ReachService reach;
    private final Set<Subscription> subscriptions = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService worker;

    private final Object timing = new Object();
    private @Nullable Future<?> nextLook;
    private long nextLookAt;

    private volatile long toldAt = System.nanoTime() - EVERY.toNanos();

    /** What the pages know; null before the first look after none was open. Only the worker touches it, and the next. */
    private @Nullable Map<String, Reach> told;

    private boolean unread;

    @Autowired
    ReachUpdates(ReachTotals totals, ReachService reach) {
        this(totals, reach, THREAD);
    }

    /** @param thread what the one thread is called that reads and tells */
    ReachUpdates(ReachTotals totals, ReachService reach, String thread) {
        this.totals = totals;
        this.reach = reach;
        this.worker = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name(thread).factory());
    }

    /**
     * Subscribe first and read reach then, so that no change falls between the two.
     *
     * @param listener called on a background thread; a page goes through {@code UI.access} from there
     * @return run it when the page is gone
     */
    @PreAuthorize("permitAll")
    public Runnable subscribe(Consumer<ReachOverview> listener) {
        var subscription = new Subscription(listener);
        subscriptions.add(subscription);
        lookBy(System.nanoTime() + EVERY.toNanos());
        return () -> subscriptions.remove(subscription);
    }

    /** Reach moves when the running transaction commits. */
    void moved() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            lookSoon();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                lookSoon();
            }
        });
    }

    private void lookSoon() {
        if (!subscriptions.isEmpty()) lookBy(Math.max(System.nanoTime(), toldAt + EVERY.toNanos()));
    }

    /** The next look comes then or sooner; there is only ever one to come. */
    private void lookBy(long moment) {
        synchronized (timing) {
            if (nextLook != null) {
                if (nextLookAt - moment <= 0) return;
                nextLook.cancel(false);
            }
            try {
                nextLook = worker.schedule(this::look, moment - System.nanoTime(), TimeUnit.NANOSECONDS);
                nextLookAt = moment;
            } catch (RejectedExecutionException portalStops) {
                nextLook = null;
            }
        }
    }

    private void look() {
        synchronized (timing) {
            nextLook = null;
        }
        if (subscriptions.isEmpty()) {
            told = null;
            return;
        }
        var began = System.nanoTime();
        try {
            tellIfMoved(began);
            if (unread) LOG.info("Reach is read for the open pages again");
            unread = false;
        } catch (RuntimeException notRead) {
            if (!unread) LOG.warn("Reach cannot be read for the open pages; tried again every second", notRead);
            unread = true;
        } finally {
            lookBy(began + EVERY.toNanos());
        }
    }

    /** The totals are read before the picture: what moves between the two is told again, never missed. */
    private void tellIfMoved(long now) {
        var kept = totals.findAll().stream().collect(Collectors.toMap(ReachTotal::scope, ReachTotal::reach));
        if (kept.equals(told)) return;
        var due = toldAt + EVERY.toNanos();
        if (now - due < 0) {
            lookBy(due);
            return;
        }
        toldAt = now;
        var picture = reach.overview();
        subscriptions.forEach(subscription -> tell(subscription, picture));
        told = kept;
    }

    private static void tell(Subscription subscription, ReachOverview now) {
        try {
            subscription.listener.accept(now);
        } catch (RuntimeException gone) {
            LOG.debug("An open page did not take the new reach", gone);
        }
    }

    @PreDestroy
    void stop() {
        worker.shutdownNow();
    }

    /** Two pages may bring equal listeners: each is one subscription. */
    private static final class Subscription {

        final Consumer<ReachOverview> listener;

        Subscription(Consumer<ReachOverview> listener) {
            this.listener = listener;
        }
    }
}
