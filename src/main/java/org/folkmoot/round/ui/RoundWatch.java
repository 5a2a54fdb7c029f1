package org.folkmoot.round.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.shared.Registration;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.folkmoot.member.SystemWork;
import org.folkmoot.round.RoundChanged;
import org.folkmoot.round.RoundPulse;
import org.folkmoot.round.RoundService;
import org.folkmoot.round.RoundSubject;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells open pages of this node that rounds changed. What changes within {@link #TOGETHER} is told once, and read once for all
 * pages of a subject, however many phones look and send.
 */
@Component
class RoundWatch {

    private static final Duration TOGETHER = Duration.ofMillis(400);

    private final Map<RoundSubject, Set<Consumer<RoundPulse>>> watchers = new ConcurrentHashMap<>();
    private final Set<RoundSubject> toTell = ConcurrentHashMap.newKeySet();
    private final RoundService rounds;
    private final TaskScheduler scheduler;

    RoundWatch(RoundService rounds, @Qualifier("taskScheduler") TaskScheduler scheduler) {
        this.rounds = rounds;
        this.scheduler = scheduler;
    }

    /** @return ends the watching */
    Registration watch(RoundSubject subject, UI page, Consumer<RoundPulse> changed) {
        Consumer<RoundPulse> told = pulse -> {
            try {
                page.access(() -> changed.accept(pulse));
            } catch (UIDetachedException closedMeanwhile) {
                // nobody looks any more
            }
        };
        watchers.computeIfAbsent(subject, none -> ConcurrentHashMap.newKeySet()).add(told);
        return () -> watchers.computeIfPresent(subject, (key, all) -> {
            all.remove(told);
            return all.isEmpty() ? null : all;
        });
    }

    @EventListener
    void on(RoundChanged event) {
        if (!watchers.containsKey(event.subject()) || !TransactionSynchronizationManager.isSynchronizationActive())
            return;
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                if (toTell.add(event.subject()))
                    scheduler.schedule(
                            () -> tell(event.subject()), Instant.now().plus(TOGETHER));
            }
        });
    }

    /** What changes while it is read is told next. */
    private void tell(RoundSubject subject) {
        toTell.remove(subject);
        var pulse = SystemWork.call(() -> rounds.pulse(subject));
        watchers.getOrDefault(subject, Set.of()).forEach(page -> page.accept(pulse));
    }
}
