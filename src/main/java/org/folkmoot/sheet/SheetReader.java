package org.folkmoot.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads a table of at most {@link #MAX_LINES} lines from a file of at most {@link #MAX_BYTES} bytes, CSV or XLSX, one line
 * after another: how long a table is does not show in the memory it takes.
 */
final class SheetReader {

    static final int MAX_BYTES = 50 * 1024 * 1024;
    static final int MAX_LINES = 200_000;
    static final int MAX_COLUMNS = 60;

    private static final int HEAD = 4;

    private SheetReader() {}

    /** @throws UnusableSheetException naming what is wrong with the whole file, and what is possible */
    static SheetFormat read(Path file, SheetSink sink) {
        return read(file, sink, Limits.PORTAL);
    }

    /** @throws UnusableSheetException as {@link #read(Path, SheetSink)} */
    static SheetFormat read(Path file, SheetSink sink, Limits limits) {
        try {
            var size = Files.size(file);
            if (size == 0) throw new UnusableSheetException("sheet.file.empty");
            if (size > limits.bytes())
                throw new UnusableSheetException("sheet.file.too-large", limits.bytes() / 1024 / 1024);
            var head = head(file);
            if (startsWith(head, 0xD0, 0xCF, 0x11, 0xE0)) throw new UnusableSheetException("sheet.file.old-excel");
            var filling = new Filling(sink, limits.lines());
            var format =
                    startsWith(head, 'P', 'K', 3, 4) ? XlsxReader.read(file, filling) : CsvReading.read(file, filling);
            if (filling.headings.isEmpty()) throw new UnusableSheetException("sheet.file.empty");
            return format;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] head(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        }
    }

    static boolean startsWith(byte[] bytes, int... head) {
        if (bytes.length < head.length) return false;
        for (var i = 0; i < head.length; i++) if ((bytes[i] & 0xFF) != head[i]) return false;
        return true;
    }

    /** How long a table may be. A process of its own, with nobody waiting, takes any. */
    record Limits(long bytes, int lines) {

        static final Limits PORTAL = new Limits(MAX_BYTES, MAX_LINES);
        static final Limits NONE = new Limits(Long.MAX_VALUE, Integer.MAX_VALUE);
    }

    /** Passes lines on one by one, so that reading stops where there are too many. */
    static final class Filling {

        private final SheetSink sink;
        private final int most;
        private List<String> headings = List.of();
        private int lines;

        Filling(SheetSink sink, int most) {
            this.sink = sink;
            this.most = most;
        }

        /** Blank lines are passed over. */
        void line(int number, List<String> cells) {
            if (cells.stream().allMatch(String::isBlank)) return;
            if (cells.size() > MAX_COLUMNS)
                throw new UnusableSheetException("sheet.file.too-many-columns", number, MAX_COLUMNS);
            if (headings.isEmpty()) {
                headings = cells.stream().map(String::strip).toList();
                sink.headings(headings);
            } else if (++lines > most) throw new UnusableSheetException("sheet.file.too-many-lines", most);
            else
                sink.line(new SheetLine(
                        number, cells.stream().map(SafeCells::plain).toList()));
        }
    }
}
