package org.folkmoot.conversation.ui;

import com.vaadin.flow.shared.Registration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.folkmoot.conversation.CheckInUndone;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.conversation.HeadsCorrected;
import org.folkmoot.conversation.HeadsCounted;
import org.folkmoot.conversation.PersonCheckedIn;
import org.folkmoot.conversation.PlaceGivenUp;
import org.folkmoot.conversation.PlaceTaken;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.event.EventListener;
import org.springframework.core.task.TaskExecutor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells open desks of this node that their session changed, after the change is stored. Only a hint: nothing is kept,
 * a desk that misses one shows it with the next.
 */
@Component
class DeskWatch {

    private final Map<DialogueSessionId, Set<Runnable>> watchers = new ConcurrentHashMap<>();
    private final TaskExecutor executor;

    DeskWatch(@Qualifier("applicationTaskExecutor") TaskExecutor executor) {
        this.executor = executor;
    }

    Registration watch(DialogueSessionId session, Runnable changed) {
        watchers.computeIfAbsent(session, none -> ConcurrentHashMap.newKeySet()).add(changed);
        return () -> watchers.computeIfPresent(session, (id, all) -> {
            all.remove(changed);
            return all.isEmpty() ? null : all;
        });
    }

    @EventListener
    void on(PersonCheckedIn event) {
        tellAfterCommit(event.session());
    }

    @EventListener
    void on(CheckInUndone event) {
        tellAfterCommit(event.session());
    }

    @EventListener
    void on(HeadsCounted event) {
        tellAfterCommit(event.session());
    }

    @EventListener
    void on(HeadsCorrected event) {
        tellAfterCommit(event.session());
    }

    @EventListener
    void on(PlaceTaken event) {
        tellAfterCommit(event.session());
    }

    @EventListener
    void on(PlaceGivenUp event) {
        tellAfterCommit(event.session());
    }

    private void tellAfterCommit(DialogueSessionId session) {
        if (!watchers.containsKey(session) || !TransactionSynchronizationManager.isSynchronizationActive()) return;
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                executor.execute(() -> watchers.getOrDefault(session, Set.of()).forEach(Runnable::run));
            }
        });
    }
}
