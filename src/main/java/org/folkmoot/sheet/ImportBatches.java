package org.folkmoot.sheet;

import java.util.List;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.sheet.StagedLines.Staged;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes one batch, takes its lines from those that wait and says how far the import is, in one transaction: whenever the
 * server dies, what is written no longer waits. Two who write the same import wait for one another. A repository, so that
 * what the database refuses comes as Spring's exceptions.
 */
@Repository
class ImportBatches {

    private final ImportRuns runs;
    private final StagedLines staged;
    private final List<SheetRows> kinds;
    private final PortalClock clock;

    ImportBatches(ImportRuns runs, StagedLines staged, List<SheetRows> kinds, PortalClock clock) {
        this.runs = runs;
        this.staged = staged;
        this.kinds = kinds;
        this.clock = clock;
    }

    /** @return whether there may be more to write */
    @Transactional
    public boolean write(ImportId id, int atMost) {
        var run = runs.lock(id.value()).orElseThrow();
        if (!run.isRunning()) return false;
        var rows = of(run.kind());
        var lines = staged.next(id, rows.entryType(), atMost);
        if (lines.isEmpty()) {
            run.finish(clock.instant());
            return false;
        }
        var outcome = rows.write(lines.stream().map(Staged::entry).toList());
        var last = lines.getLast().line();
        staged.removeUpTo(id, last);
        // Writing has let go of everything that was loaded
        runs.findById(id.value()).orElseThrow().moveOn(outcome, last, clock.instant());
        return true;
    }

    /** The register would not take the next line, whatever was tried. */
    @Transactional
    public void leaveNextOut(ImportId id) {
        var run = runs.lock(id.value()).orElseThrow();
        var rows = of(run.kind());
        staged.next(id, rows.entryType(), 1).forEach(one -> {
            var first = run.kind().columns().getFirst().heading();
            staged.addProblems(id, List.of(new LineProblem(one.line(), first, "sheet.problem.not-taken", List.of())));
            staged.removeUpTo(id, one.line());
            run.leaveOut(one.line(), clock.instant());
        });
    }

    @Transactional
    public void stop(ImportId id) {
        runs.lock(id.value()).orElseThrow().stop(clock.instant());
    }

    SheetRows of(SheetKind kind) {
        return kinds.stream().filter(rows -> rows.kind() == kind).findFirst().orElseThrow();
    }
}
