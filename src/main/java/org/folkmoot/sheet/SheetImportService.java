package org.folkmoot.sheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.folkmoot.audit.AuditLine;
import org.folkmoot.audit.AuditLog;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.programme.ImportChange.Change;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.sheet.SheetKind.Column;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Imports tables: first a look that writes nothing, then batches in the background. */
@Service
public class SheetImportService {

    public static final int MAX_BYTES = SheetReader.MAX_BYTES;
    public static final int MAX_LINES = SheetReader.MAX_LINES;

    private final ImportRuns runs;
    private final ImportBatches batches;
    private final ImportRunner runner;
    private final AuditLog audit;
    private final CurrentMember currentMember;
    private final TransactionTemplate transaction;
    private final PortalClock clock;

    SheetImportService(
            ImportRuns runs,
            ImportBatches batches,
            ImportRunner runner,
            AuditLog audit,
            CurrentMember currentMember,
            TransactionTemplate transaction,
            PortalClock clock) {
        this.runs = runs;
        this.batches = batches;
        this.runner = runner;
        this.audit = audit;
        this.currentMember = currentMember;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Looks a file through and writes nothing.
     *
     * @throws UnusableSheetException when nothing of it can be read: too large, no table, a column missing
     */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('MANAGER')")
    public Checked check(SheetKind kind, String fileName, byte[] bytes) {
        var table = SheetReader.read(bytes);
        var unknown = new ArrayList<String>();
        var places = places(kind, table, unknown);
        var lines = table.lines().stream()
                .map(line -> new LineReading(line, places))
                .toList();
        var looking = batches.of(kind).look(lines);
        var rows = new ArrayList<Object>();
        var changes = new EnumMap<Change, Integer>(Change.class);
        var problems = new ArrayList<LineProblem>();
        var problemLines = 0;
        for (var line : lines) {
            var row = looking.row(line);
            row.ifPresent(found -> {
                rows.add(found.entry());
                changes.merge(found.change(), 1, Integer::sum);
            });
            if (row.isEmpty()) problemLines++;
            line.problems().stream()
                    .limit(Math.max(0, ImportPreview.SHOWN - problems.size()))
                    .forEach(problems::add);
        }
        return new Checked(
                new ImportPreview(
                        kind,
                        fileName,
                        table.format(),
                        lines.size(),
                        Map.copyOf(changes),
                        List.copyOf(problems),
                        problemLines,
                        List.copyOf(unknown)),
                List.copyOf(rows));
    }

    /** Begins to write the lines without problems, in the background. */
    @PreAuthorize("hasRole('MANAGER')")
    public ImportId start(Checked checked) {
        var preview = checked.preview();
        var id = transaction.execute(status -> {
            var run = runs.save(new ImportRun(preview, currentMember.id(), clock.instant()));
            audit.record(new AuditLine(
                    "sheet.audit.imported." + preview.kind(),
                    "import",
                    run.id().value().toString(),
                    preview.fileName(),
                    null,
                    String.valueOf(preview.usable())));
            return run.id();
        });
        runner.start(id, checked);
        return id;
    }

    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('MANAGER')")
    public Optional<ImportProgress> find(ImportId id) {
        return runs.findById(id.value()).map(run -> run.progress(clock.instant()));
    }

    /** @param watcher called on a background thread. @return run it when the page is gone */
    @PreAuthorize("hasRole('MANAGER')")
    public Runnable watch(ImportId id, Consumer<ImportProgress> watcher) {
        return runner.watch(id, watcher);
    }

    private static Map<Column, Integer> places(SheetKind kind, SheetTable table, List<String> unknown) {
        Map<Column, Integer> places = new HashMap<>();
        for (var i = 0; i < table.headings().size(); i++) {
            var heading = table.headings().get(i);
            if (heading.isEmpty()) continue;
            var column = kind.column(heading);
            if (column.isEmpty()) unknown.add(heading);
            else if (places.put(column.get(), i) != null)
                throw new UnusableSheetException("sheet.file.column-twice", heading);
        }
        var missing = kind.columns().stream()
                .filter(column -> column.required() && !places.containsKey(column))
                .map(Column::heading)
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty())
            throw new UnusableSheetException(
                    "sheet.file.column-missing",
                    missing,
                    String.join(", ", table.headings()),
                    kind.columns().stream().map(Column::heading).collect(Collectors.joining(", ")));
        return places;
    }
}
