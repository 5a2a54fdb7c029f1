package org.folkmoot.sheet;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.folkmoot.audit.AuditLine;
import org.folkmoot.audit.AuditLog;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.Texts;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Imports tables: first a look that writes nothing to the register, then batches in the background. */
@Service
public class SheetImportService {

    /** Characters of why an import is taken back. */
    public static final int REASON_MAX = ImportRun.REASON_MAX;

    private final ImportRuns runs;
    private final ImportBatches batches;
    private final ImportRunner runner;
    private final StagedLines staged;
    private final AuditLog audit;
    private final CurrentMember currentMember;
    private final TransactionTemplate transaction;
    private final PortalClock clock;

    SheetImportService(
            ImportRuns runs,
            ImportBatches batches,
            ImportRunner runner,
            StagedLines staged,
            AuditLog audit,
            CurrentMember currentMember,
            TransactionTemplate transaction,
            PortalClock clock) {
        this.runs = runs;
        this.batches = batches;
        this.runner = runner;
        this.staged = staged;
        this.audit = audit;
        this.currentMember = currentMember;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Looks a file through, line after line, and writes nothing to the register. The file is not needed afterwards: what
     * it would do waits for {@link #start}, for a week. Of a kind that is {@link SheetKind#mapped} the lines wait as they
     * came, for {@link #look}.
     *
     * @throws UnusableSheetException when nothing of it can be imported: too large, no table, a column missing
     */
    @PreAuthorize("hasRole('MANAGER')")
    public ImportId check(SheetKind kind, String fileName, Path file) {
        var by = currentMember.id();
        var id = transaction.execute(status ->
                runs.save(new ImportRun(kind, fileName, by, clock.instant())).id());
        try {
            if (kind.mapped()) take(id, kind, file);
            else look(id, kind, file);
            return id;
        } catch (RuntimeException unusable) {
            transaction.executeWithoutResult(status -> {
                staged.clear(id);
                runs.deleteById(id.value());
            });
            throw unusable;
        }
    }

    private void look(ImportId id, SheetKind kind, Path file) {
        var look = new TableLook(kind, batches.of(kind).look(), staged.into(id), transaction);
        var preview = look.preview(SheetReader.read(file, look, kind.limits()));
        transaction.executeWithoutResult(
                status -> runs.findById(id.value()).orElseThrow().looked(preview, clock.instant()));
    }

    private void take(ImportId id, SheetKind kind, Path file) {
        var take = new RawTake(id, staged, transaction);
        var format = SheetReader.read(file, take, kind.limits());
        var lines = take.lines();
        transaction.executeWithoutResult(status -> {
            batches.mapped(kind).came(id, take.headings());
            runs.findById(id.value()).orElseThrow().came(format, lines, clock.instant());
        });
    }

    /**
     * Looks lines through that wait as they came, in the background, as it is settled now what their columns mean; before
     * they are written that can be done as often as needed.
     *
     * @throws RefusedException NOT_BY_TABLE, STILL_RUNNING
     */
    @PreAuthorize("hasRole('MANAGER')")
    public void look(ImportId id) {
        int turn = Objects.requireNonNull(transaction.execute(
                status -> runs.lock(id.value()).orElseThrow().beginLook(clock.instant())));
        if (turn > 0) runner.look(id, turn);
    }

    /** The first lines as they came, while they wait. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('MANAGER')")
    public List<SheetLine> firstLines(ImportId id, int atMost) {
        return staged.next(id, String[].class, 0, atMost).stream()
                .map(one -> new SheetLine(one.line(), List.of((String[]) one.entry())))
                .toList();
    }

    /**
     * Takes everything back that the import has written, in the background: once, with the reason, and on record.
     *
     * @throws RefusedException NOT_BY_TABLE, STILL_RUNNING, NOTHING_TO_TAKE_BACK, TAKEN_BACK_ALREADY
     */
    @PreAuthorize("hasRole('MANAGER')")
    public void takeBack(ImportId id, String why) {
        var reason = Texts.line(why, REASON_MAX);
        transaction.executeWithoutResult(status -> {
            var run = runs.lock(id.value()).orElseThrow();
            run.beginTakingBack(reason, currentMember.id(), clock.instant());
            audit.record(new AuditLine(
                    "sheet.audit.taken-back",
                    "import",
                    id.value().toString(),
                    run.progress(clock.instant()).fileName(),
                    null,
                    reason));
        });
        runner.start(id);
    }

    /**
     * Begins to write the lines without problems, in the background, or goes on where it stopped, also with taking back.
     *
     * @throws RefusedException NOT_LOOKED_THROUGH, and as the kind of table says when something is not settled yet
     */
    @PreAuthorize("hasRole('MANAGER')")
    public void start(ImportId id) {
        var begun = transaction.execute(status -> {
            var run = runs.lock(id.value()).orElseThrow();
            if (run.goOnTakingBack(clock.instant())) return true;
            var first = run.neverBegan();
            if (first && run.kind().mapped()) {
                if (run.progress(clock.instant()).state() != ImportState.WAITING)
                    throw new RefusedException(SheetRefusal.NOT_LOOKED_THROUGH);
                batches.mapped(run.kind()).begins(id);
            }
            var begins = run.begin(clock.instant());
            if (begins && first)
                audit.record(new AuditLine(
                        "sheet.audit.imported." + run.kind(),
                        "import",
                        id.value().toString(),
                        run.progress(clock.instant()).fileName(),
                        null,
                        String.valueOf(run.preview().usable())));
            return begins;
        });
        if (Boolean.TRUE.equals(begun)) runner.start(id);
    }

    /** After the batch that is being written. It can go on later. */
    @PreAuthorize("hasRole('MANAGER')")
    public void stop(ImportId id) {
        batches.stop(id);
    }

    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('MANAGER')")
    public Optional<ImportProgress> find(ImportId id) {
        return runs.findById(id.value()).map(run -> run.progress(clock.instant()));
    }

    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('MANAGER')")
    public Optional<ImportPreview> preview(ImportId id) {
        return runs.findById(id.value()).map(ImportRun::preview);
    }

    /** What is wrong with the lines that are left out, in file order. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('MANAGER')")
    public Page<LineProblem> problems(ImportId id, Pageable page) {
        return new PageImpl<>(
                staged.problems(id, page.getOffset(), page.getPageSize()), page, staged.countProblems(id));
    }

    /** The last ones, newest first. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('MANAGER')")
    public List<ImportProgress> recent(SheetKind kind, int atMost) {
        return runs.recent(kind, ImportState.LOOKING, Limit.of(atMost)).stream()
                .map(run -> run.progress(clock.instant()))
                .toList();
    }
}
