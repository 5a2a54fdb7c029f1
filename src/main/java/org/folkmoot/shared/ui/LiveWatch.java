package org.folkmoot.shared.ui;

import com.vaadin.flow.shared.Registration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.task.TaskExecutor;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells open pages of this node that what they show has changed, after the change is stored. Only a hint: nothing is kept,
 * and a page that misses one shows the change with the next.
 *
 * @param <K> what a page shows, by its key
 */
public final class LiveWatch<K> {

    private final Map<K, Set<Runnable>> watchers = new ConcurrentHashMap<>();
    private final TaskExecutor executor;

    public LiveWatch(TaskExecutor executor) {
        this.executor = executor;
    }

    /** @return ends the watching */
    public Registration watch(K shown, Runnable changed) {
        watchers.computeIfAbsent(shown, none -> ConcurrentHashMap.newKeySet()).add(changed);
        return () -> watchers.computeIfPresent(shown, (key, all) -> {
            all.remove(changed);
            return all.isEmpty() ? null : all;
        });
    }

    /** Outside a transaction nothing has changed, and nobody is told. */
    public void tellAfterCommit(K changed) {
        if (!watchers.containsKey(changed) || !TransactionSynchronizationManager.isSynchronizationActive()) return;
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                executor.execute(() -> watchers.getOrDefault(changed, Set.of()).forEach(Runnable::run));
            }
        });
    }
}
