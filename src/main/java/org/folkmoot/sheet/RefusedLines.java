package org.folkmoot.sheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A report of the lines that were refused, as CSV: line, column, what is wrong. Without any there is no file. */
class RefusedLines implements AutoCloseable {

    /** Puts a message key and its arguments into words. */
    interface Words {
        String of(String key, Object... arguments);
    }

    /** Where the report goes, asked for with the first line of it. */
    interface Target {
        Writer open() throws IOException;
    }

    private final Target target;
    private final Words words;
    private @Nullable CsvWriter csv;

    RefusedLines(Target target, Words words) {
        this.target = target;
        this.words = words;
    }

    void add(List<LineProblem> problems) {
        if (problems.isEmpty()) return;
        var to = open();
        for (var one : problems)
            to.writeRecord(
                    String.valueOf(one.line()),
                    SafeCells.neutral(one.column()),
                    SafeCells.neutral(words.of(one.key(), one.arguments().toArray())));
    }

    private CsvWriter open() {
        if (csv == null)
            try {
                csv = CsvWriter.builder().build(target.open());
                csv.writeRecord("Line", "Column", "What is wrong");
            } catch (IOException notThere) {
                throw new UncheckedIOException(notThere);
            }
        return csv;
    }

    @Override
    public void close() {
        if (csv == null) return;
        try {
            csv.close();
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
