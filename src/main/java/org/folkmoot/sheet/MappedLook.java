package org.folkmoot.sheet;

import java.util.List;
import org.folkmoot.shared.PortalClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks lines through that wait as they came, once it is settled what their columns mean. Nothing is written to the
 * register. Begun again it begins from the first line; whoever was at it before finds that out at the next chunk.
 */
@Component
class MappedLook {

    private static final int AT_ONCE = 1_000;

    private static final Logger LOG = LoggerFactory.getLogger(MappedLook.class);

    private final ImportRuns runs;
    private final ImportBatches batches;
    private final StagedLines staged;
    private final TransactionTemplate transaction;
    private final PortalClock clock;

    MappedLook(
            ImportRuns runs,
            ImportBatches batches,
            StagedLines staged,
            TransactionTemplate transaction,
            PortalClock clock) {
        this.runs = runs;
        this.batches = batches;
        this.staged = staged;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @param turn as {@link ImportRun#beginLook} gave it */
    void look(ImportId id, int turn) {
        var run = runs.findById(id.value()).orElseThrow();
        try {
            var preview = look(id, turn, run.kind(), run.preview().format());
            transaction.executeWithoutResult(status -> mine(id, turn).looked(preview, clock.instant()));
        } catch (UnusableSheetException unusable) {
            transaction.executeWithoutResult(status -> {
                var still = mine(id, turn);
                staged.clearProblems(id);
                staged.addProblems(id, List.of(new LineProblem(0, "", unusable.key(), List.of(unusable.arguments()))));
                still.nameColumns(clock.instant());
            });
        } catch (TakenOverException somebodyElse) {
            LOG.info("Somebody else looks import {} through by now", id.value());
        }
    }

    private ImportPreview look(ImportId id, int turn, SheetKind kind, SheetFormat format) {
        var rows = batches.mapped(kind);
        transaction.executeWithoutResult(status -> {
            mine(id, turn);
            staged.clearProblems(id);
        });
        var lines = staged.raw(id, AT_ONCE);
        var settled = rows.settled(id, lines);
        var look = new TableLook(
                kind,
                settled.looking(),
                (read, good, problems) -> {
                    mine(id, turn).lookedThrough(read, clock.instant());
                    staged.addProblems(id, problems);
                    settled.good().accept(good);
                },
                transaction);
        look.headings(settled.headings());
        lines.forEach(look::line);
        var preview = look.preview(format);
        settled.done()
                .accept(() -> transaction.executeWithoutResult(
                        status -> mine(id, turn).lookedThrough(0, clock.instant())));
        return preview;
    }

    private ImportRun mine(ImportId id, int turn) {
        var run = runs.lock(id.value()).orElseThrow(TakenOverException::new);
        if (!run.isTurn(turn)) throw new TakenOverException();
        return run;
    }

    private static class TakenOverException extends RuntimeException {}
}
