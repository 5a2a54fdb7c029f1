package org.folkmoot.engagement;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells open pages of this node that reach has moved: after the commit, at most once a second, with one picture read
 * once for all of them.
 */
@Component
public class ReachUpdates {

    static final Duration AT_MOST_EVERY = Duration.ofSeconds(1);

    private static final Logger LOG = LoggerFactory.getLogger(ReachUpdates.class);

    private final ReachService reach;
    private final Set<Subscription> subscriptions = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean due = new AtomicBoolean();
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("reach-updates").factory());
    private volatile long toldAt = System.nanoTime() - AT_MOST_EVERY.toNanos();

    ReachUpdates(ReachService reach) {
        this.reach = reach;
    }

    /**
     * @param listener called on a background thread; a page goes through {@code UI.access} from there
     * @return run it when the page is gone
     */
    @PreAuthorize("permitAll")
    public Runnable subscribe(Consumer<ReachOverview> listener) {
        var subscription = new Subscription(listener);
        subscriptions.add(subscription);
        return () -> subscriptions.remove(subscription);
    }

    /** Reach moves when the running transaction commits. */
    void moved() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            tellSoon();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                tellSoon();
            }
        });
    }

    private void tellSoon() {
        if (subscriptions.isEmpty() || !due.compareAndSet(false, true)) return;
        var wait = Math.max(0, AT_MOST_EVERY.toNanos() - (System.nanoTime() - toldAt));
        worker.schedule(this::tellAll, wait, TimeUnit.NANOSECONDS);
    }

    private void tellAll() {
        due.set(false);
        toldAt = System.nanoTime();
        try {
            var now = reach.overview();
            subscriptions.forEach(subscription -> tell(subscription, now));
        } catch (RuntimeException notRead) {
            LOG.warn("Reach could not be read for the open pages; they hear of the next change", notRead);
        }
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
