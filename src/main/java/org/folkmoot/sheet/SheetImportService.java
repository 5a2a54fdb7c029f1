package org.folkmoot.sheet;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.folkmoot.audit.AuditLine;
import org.folkmoot.audit.AuditLog;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.shared.PortalClock;
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

    public static final int MAX_BYTES = SheetReader.MAX_BYTES;
    public static final int MAX_LINES = SheetReader.MAX_LINES;

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
     * it would do waits for {@link #start}, for a week.
     *
     * @throws UnusableSheetException when nothing of it can be imported: too large, no table, a column missing
     */
    @PreAuthorize("hasRole('MANAGER')")
    public ImportId check(SheetKind kind, String fileName, Path file) {
        var by = currentMember.id();
        var id = transaction.execute(status ->
                runs.save(new ImportRun(kind, fileName, by, clock.instant())).id());
        try {
            var look = new TableLook(batches.of(kind), staged.into(id), transaction);
            var preview = look.preview(SheetReader.read(file, look));
            transaction.executeWithoutResult(
                    status -> runs.findById(id.value()).orElseThrow().looked(preview, clock.instant()));
            return id;
        } catch (RuntimeException unusable) {
            transaction.executeWithoutResult(status -> {
                staged.clear(id);
                runs.deleteById(id.value());
            });
            throw unusable;
        }
    }

    /** Begins to write the lines without problems, in the background, or goes on where it stopped. */
    @PreAuthorize("hasRole('MANAGER')")
    public void start(ImportId id) {
        var begun = transaction.execute(status -> {
            var run = runs.lock(id.value()).orElseThrow();
            var first = run.neverBegan();
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
        return runs.findByKindAndStateNotOrderByStartedAtDesc(kind, ImportState.LOOKING, Limit.of(atMost)).stream()
                .map(run -> run.progress(clock.instant()))
                .toList();
    }
}
