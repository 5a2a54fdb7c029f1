package org.folkmoot.sheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.folkmoot.programme.ImportChange.Change;
import org.folkmoot.sheet.SheetKind.Column;
import org.springframework.transaction.support.TransactionTemplate;

/** Looks one table through while it is read, a chunk of lines at a time, and hands on what would be written. */
class TableLook implements SheetSink {

    private static final int CHUNK = 1_000;

    private final SheetKind kind;
    private final SheetRows.Looking looking;
    private final Looked looked;
    private final TransactionTemplate transaction;

    private final List<String> unknown = new ArrayList<>();
    private final Map<Column, Integer> places = new HashMap<>();
    private final List<LineReading> chunk = new ArrayList<>(CHUNK);
    private final Map<Change, Integer> changes = new EnumMap<>(Change.class);
    private int lines;
    private int problemLines;

    /** Takes a chunk that was looked through, in the transaction it was looked through in. */
    interface Looked {

        /** @param lines how many were read; those that are not good have problems */
        void chunk(int lines, List<StagedLine> good, List<LineProblem> problems);
    }

    TableLook(SheetKind kind, SheetRows.Looking looking, Looked looked, TransactionTemplate transaction) {
        this.kind = kind;
        this.looking = looking;
        this.looked = looked;
        this.transaction = transaction;
    }

    @Override
    public void headings(List<String> headings) {
        for (var i = 0; i < headings.size(); i++) {
            var heading = headings.get(i);
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
                    String.join(", ", headings),
                    kind.columns().stream().map(Column::heading).collect(Collectors.joining(", ")));
    }

    @Override
    public void line(SheetLine line) {
        chunk.add(new LineReading(line, places));
        if (chunk.size() == CHUNK) lookThrough();
    }

    /** After the last line. */
    ImportPreview preview(SheetFormat format) {
        lookThrough();
        return new ImportPreview(
                format,
                lines,
                changes.getOrDefault(Change.ADDED, 0),
                changes.getOrDefault(Change.UPDATED, 0),
                changes.getOrDefault(Change.UNCHANGED, 0),
                problemLines,
                List.copyOf(unknown));
    }

    private void lookThrough() {
        transaction.executeWithoutResult(status -> {
            looking.prepare(chunk);
            var good = new ArrayList<StagedLine>(chunk.size());
            for (var line : chunk)
                looking.row(line)
                        .ifPresentOrElse(
                                row -> {
                                    changes.merge(row.change(), 1, Integer::sum);
                                    good.add(new StagedLine(line.number(), row.entry()));
                                },
                                () -> problemLines++);
            looked.chunk(
                    chunk.size(),
                    good,
                    chunk.stream().flatMap(line -> line.problems().stream()).toList());
        });
        lines += chunk.size();
        chunk.clear();
    }
}
