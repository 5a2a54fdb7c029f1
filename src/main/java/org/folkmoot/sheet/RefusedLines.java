package org.folkmoot.sheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A report of the lines that were refused, as CSV: line, column, what is wrong. Where the lines' own cells are known they
 * follow, and a line stands there once with all that is wrong with it, to be put right and brought in again. Without any
 * there is no file.
 */
class RefusedLines implements AutoCloseable {

    /** Puts a message key and its arguments into words. */
    interface Words {
        String of(String key, Object... arguments);
    }

    /** Where the report goes, asked for with the first line of it. */
    interface Target {
        Writer open() throws IOException;
    }

    private static final String BETWEEN = " / ";

    private final Target target;
    private final Words words;
    private final List<String> headings;
    private @Nullable CsvWriter csv;
    private @Nullable Refused waiting;

    RefusedLines(Target target, Words words) {
        this(target, words, List.of());
    }

    /** @param headings of the lines' own cells; empty where they are not known */
    RefusedLines(Target target, Words words, List<String> headings) {
        this.target = target;
        this.words = words;
        this.headings = headings;
    }

    void add(List<LineProblem> problems) {
        add(problems, Map.of());
    }

    /** @param problems in file order; the next ones may go on with the last of these lines. @param cells by line */
    void add(List<LineProblem> problems, Map<Integer, List<String>> cells) {
        for (var one : problems) {
            var line = new Refused(
                    one.line(),
                    one.column(),
                    words.of(one.key(), one.arguments().toArray()),
                    cells.getOrDefault(one.line(), List.of()));
            var before = waiting;
            if (before == null) waiting = line;
            else if (!headings.isEmpty() && before.line() == line.line()) waiting = before.and(line);
            else {
                write(before);
                waiting = line;
            }
        }
    }

    private void write(Refused line) {
        var record = new ArrayList<String>();
        record.add(String.valueOf(line.line()));
        record.add(SafeCells.neutral(line.column()));
        record.add(SafeCells.neutral(line.wrong()));
        for (var i = 0; i < headings.size(); i++)
            record.add(i < line.cells().size() ? SafeCells.neutral(line.cells().get(i)) : "");
        open().writeRecord(record);
    }

    private CsvWriter open() {
        var open = csv;
        if (open == null)
            try {
                csv = open = CsvWriter.builder().build(target.open());
                var head = new ArrayList<>(List.of("Line", "Column", "What is wrong"));
                headings.forEach(heading -> head.add(SafeCells.neutral(heading)));
                open.writeRecord(head);
            } catch (IOException notThere) {
                throw new UncheckedIOException(notThere);
            }
        return open;
    }

    @Override
    public void close() {
        var last = waiting;
        if (last != null) write(last);
        waiting = null;
        if (csv == null) return;
        try {
            csv.close();
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private record Refused(int line, String column, String wrong, List<String> cells) {

        Refused and(Refused more) {
            return new Refused(
                    line,
                    column.equals(more.column) ? column : column + BETWEEN + more.column,
                    wrong + BETWEEN + more.wrong,
                    cells);
        }
    }
}
