package org.folkmoot.sheet;

import java.util.List;
import org.folkmoot.shared.PortalClock;
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
        var lines = next(run, rows, atMost);
        if (lines.isEmpty()) {
            if (rows instanceof MappedRows mapped) mapped.finished(id);
            run.finish(clock.instant());
            return false;
        }
        var outcome = rows.write(id, lines);
        var last = lines.getLast().line();
        remove(run, rows, last);
        // Writing has let go of everything that was loaded
        runs.findById(id.value()).orElseThrow().moveOn(outcome, last, clock.instant());
        return true;
    }

    /** The register would not take the next line, whatever was tried. */
    @Transactional
    public void leaveNextOut(ImportId id) {
        var run = runs.lock(id.value()).orElseThrow();
        var rows = of(run.kind());
        next(run, rows, 1).forEach(one -> {
            var first = run.kind().columns().getFirst().heading();
            staged.addProblems(id, List.of(new LineProblem(one.line(), first, "sheet.problem.not-taken", List.of())));
            remove(run, rows, one.line());
            run.leaveOut(one.line(), clock.instant());
        });
    }

    /** Takes one batch of written lines back. @return whether there may be more */
    @Transactional
    public boolean takeBack(ImportId id, int atMost) {
        var run = runs.lock(id.value()).orElseThrow();
        if (!run.isTakingBack()) return false;
        var taken = mapped(run.kind()).takeBack(id, run.takenBackFrom(), atMost);
        var still = runs.findById(id.value()).orElseThrow();
        taken.ifPresentOrElse(
                some -> still.tookBack(some.lines(), some.firstLine(), clock.instant()),
                () -> still.allTakenBack(clock.instant()));
        return taken.isPresent();
    }

    @Transactional(readOnly = true)
    public ImportRun find(ImportId id) {
        return runs.findById(id.value()).orElseThrow();
    }

    @Transactional
    public void stop(ImportId id) {
        runs.lock(id.value()).orElseThrow().stop(clock.instant());
    }

    /** Of a mapped kind those with problems stay, so what waits is behind the last line that is dealt with. */
    private List<StagedLine> next(ImportRun run, SheetRows rows, int atMost) {
        return staged.next(run.id(), rows.entryType(), run.kind().mapped() ? run.lastLine() : 0, atMost);
    }

    private void remove(ImportRun run, SheetRows rows, int upTo) {
        if (rows.kind().mapped()) staged.removeWritten(run.id(), run.lastLine(), upTo);
        else staged.removeUpTo(run.id(), upTo);
    }

    MappedRows mapped(SheetKind kind) {
        return (MappedRows) of(kind);
    }

    SheetRows of(SheetKind kind) {
        return kinds.stream().filter(rows -> rows.kind() == kind).findFirst().orElseThrow();
    }
}
