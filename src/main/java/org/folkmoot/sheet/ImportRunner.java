package org.folkmoot.sheet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Runs an import in the background, as whoever started it, and tells the open pages of this node how far it is. */
@Component
class ImportRunner {

    static final int BATCH = 500;

    private static final Logger LOG = LoggerFactory.getLogger(ImportRunner.class);

    private final ImportBatches batches;
    private final Map<ImportId, Set<Consumer<ImportProgress>>> watchers = new ConcurrentHashMap<>();

    ImportRunner(ImportBatches batches) {
        this.batches = batches;
    }

    void start(ImportId id, Checked checked) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(SecurityContextHolder.getContext().getAuthentication());
        Thread.ofVirtual()
                .name("import-" + id.value())
                .start(new DelegatingSecurityContextRunnable(() -> run(id, checked), context));
    }

    Runnable watch(ImportId id, Consumer<ImportProgress> watcher) {
        watchers.computeIfAbsent(id, none -> ConcurrentHashMap.newKeySet()).add(watcher);
        return () -> watchers.computeIfPresent(id, (key, all) -> {
            all.remove(watcher);
            return all.isEmpty() ? null : all;
        });
    }

    void run(ImportId id, Checked checked) {
        var rows = checked.rows();
        try {
            for (var from = 0; from < rows.size(); from += BATCH)
                tell(write(id, checked.preview().kind(), rows.subList(from, Math.min(rows.size(), from + BATCH))));
        } catch (RuntimeException stopped) {
            LOG.error("Import {} stopped; what was written before stays", id.value(), stopped);
            tell(batches.stop(id));
        }
    }

    /** Somebody else may have added the same thing meanwhile: the second look finds it. */
    private ImportProgress write(ImportId id, SheetKind kind, List<Object> batch) {
        try {
            return batches.write(id, kind, batch);
        } catch (DataAccessException onceMore) {
            return batches.write(id, kind, batch);
        }
    }

    private void tell(ImportProgress progress) {
        watchers.getOrDefault(progress.id(), Set.of()).forEach(watcher -> {
            try {
                watcher.accept(progress);
            } catch (RuntimeException gone) {
                LOG.debug("An open page did not take the progress of an import", gone);
            }
        });
    }
}
