package org.folkmoot.sheet;

import java.util.List;
import org.folkmoot.shared.PortalClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes one batch and how far the import is, in one transaction. */
@Component
class ImportBatches {

    private final ImportRuns runs;
    private final List<SheetRows> kinds;
    private final PortalClock clock;

    ImportBatches(ImportRuns runs, List<SheetRows> kinds, PortalClock clock) {
        this.runs = runs;
        this.kinds = kinds;
        this.clock = clock;
    }

    @Transactional
    public ImportProgress write(ImportId id, SheetKind kind, List<Object> rows) {
        var outcome = of(kind).write(rows);
        var run = runs.findById(id.value()).orElseThrow();
        run.moveOn(outcome, clock.instant());
        return run.progress(clock.instant());
    }

    @Transactional
    public ImportProgress stop(ImportId id) {
        var run = runs.findById(id.value()).orElseThrow();
        run.stop(clock.instant());
        return run.progress(clock.instant());
    }

    SheetRows of(SheetKind kind) {
        return kinds.stream().filter(rows -> rows.kind() == kind).findFirst().orElseThrow();
    }
}
