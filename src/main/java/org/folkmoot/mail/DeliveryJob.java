package org.folkmoot.mail;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Every few seconds, on every node, on a thread of its own: a server that stalls holds up no other job. Restartable:
 * what waits stands in the database. Costs one statement when nothing is due. Without a mail server there is no such job.
 */
@Component
@ConditionalOnProperty("spring.mail.host")
class DeliveryJob implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DeliveryJob.class);

    private final Delivery delivery;
    private final Duration every;
    private @Nullable ScheduledExecutorService thread;

    DeliveryJob(Delivery delivery, @Value("${folkmoot.mail.every:5s}") Duration every) {
        this.delivery = delivery;
        this.every = every;
    }

    @Override
    public synchronized void start() {
        var started = Executors.newSingleThreadScheduledExecutor(
                work -> Thread.ofPlatform().name("mail-delivery").daemon().unstarted(work));
        started.scheduleWithFixedDelay(() -> send(started), every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
        thread = started;
    }

    /** Round after round while mails leave; after trouble with the server the next round waits. */
    private void send(ScheduledExecutorService running) {
        try {
            while (!running.isShutdown() && delivery.round() > 0) LOG.debug("A round of mails is done");
        } catch (RuntimeException unforeseen) {
            LOG.error("A round of mails ended early; the next one goes on", unforeseen);
        }
    }

    /** The mail in hand is finished, so that a restart leaves none uncertain. */
    @Override
    public synchronized void stop() {
        if (thread == null) return;
        delivery.stop();
        thread.shutdown();
        try {
            if (!thread.awaitTermination(25, TimeUnit.SECONDS)) LOG.warn("A mail is still being sent");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        thread = null;
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }
}
