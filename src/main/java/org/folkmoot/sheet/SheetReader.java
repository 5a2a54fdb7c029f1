package org.folkmoot.sheet;

import java.util.ArrayList;
import java.util.List;
import org.folkmoot.sheet.SheetTable.Line;

/** Reads a table of at most {@link #MAX_LINES} lines from at most {@link #MAX_BYTES} bytes, CSV or XLSX. */
final class SheetReader {

    static final int MAX_BYTES = 10 * 1024 * 1024;
    static final int MAX_LINES = 20_000;
    static final int MAX_COLUMNS = 60;

    private SheetReader() {}

    /** @throws UnusableSheetException naming what is wrong with the whole file, and what is possible */
    static SheetTable read(byte[] bytes) {
        if (bytes.length == 0) throw new UnusableSheetException("sheet.file.empty");
        if (bytes.length > MAX_BYTES) throw new UnusableSheetException("sheet.file.too-large", MAX_BYTES / 1024 / 1024);
        if (startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) throw new UnusableSheetException("sheet.file.old-excel");
        return startsWith(bytes, 'P', 'K', 3, 4) ? XlsxReader.read(bytes) : CsvReading.read(bytes);
    }

    static boolean startsWith(byte[] bytes, int... head) {
        if (bytes.length < head.length) return false;
        for (var i = 0; i < head.length; i++) if ((bytes[i] & 0xFF) != head[i]) return false;
        return true;
    }

    /** Takes lines one by one, so that reading stops where there are too many. */
    static final class Filling {

        private final SheetFormat format;
        private final List<Line> lines = new ArrayList<>();
        private List<String> headings = List.of();

        Filling(SheetFormat format) {
            this.format = format;
        }

        /** Blank lines are passed over. */
        void line(int number, List<String> cells) {
            if (cells.stream().allMatch(String::isBlank)) return;
            if (cells.size() > MAX_COLUMNS)
                throw new UnusableSheetException("sheet.file.too-many-columns", number, MAX_COLUMNS);
            if (headings.isEmpty()) headings = cells.stream().map(String::strip).toList();
            else if (lines.size() == MAX_LINES)
                throw new UnusableSheetException("sheet.file.too-many-lines", MAX_LINES);
            else lines.add(new Line(number, cells.stream().map(SafeCells::plain).toList()));
        }

        SheetTable table() {
            if (headings.isEmpty()) throw new UnusableSheetException("sheet.file.empty");
            return new SheetTable(headings, List.copyOf(lines), format);
        }
    }
}
