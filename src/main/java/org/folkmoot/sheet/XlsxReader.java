package org.folkmoot.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.folkmoot.sheet.SheetReader.Filling;
import org.springframework.dao.DataAccessException;

/** The first sheet of a workbook, line by line. Dates come as 2009-02-03, formulas as what they came to. */
final class XlsxReader {

    /** What a workbook may unpack to: a small file can hold very much of the same. */
    static final long MAX_UNPACKED = 400L * 1024 * 1024;

    /** The words of all cells, which are held in memory while the lines are read. */
    static final long MAX_WORDS = 60L * 1024 * 1024;

    private static final String WORDS = "xl/sharedStrings.xml";

    private XlsxReader() {}

    static SheetFormat read(Path file, Filling filling) {
        try {
            checkUnpacked(file);
            try (var workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, false));
                    var rows = workbook.getFirstSheet().openStream()) {
                rows.forEach(row -> filling.line(row.getRowNum(), cells(row)));
            }
            return SheetFormat.XLSX;
        } catch (UnusableSheetException | DataAccessException other) {
            throw other;
        } catch (IOException | RuntimeException broken) {
            throw new UnusableSheetException("sheet.file.broken-xlsx");
        }
    }

    /** Counts what really comes out: what the file says of itself need not be true. */
    private static void checkUnpacked(Path file) throws IOException {
        var buffer = new byte[64 * 1024];
        var unpacked = 0L;
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                var most = entry.getName().equalsIgnoreCase(WORDS) ? unpacked + MAX_WORDS : MAX_UNPACKED;
                try (var in = zip.getInputStream(entry)) {
                    for (var read = in.read(buffer); read > 0; read = in.read(buffer)) {
                        unpacked += read;
                        if (unpacked > Math.min(most, MAX_UNPACKED))
                            throw new UnusableSheetException(
                                    "sheet.file.unpacks-too-large", MAX_UNPACKED / 1024 / 1024);
                    }
                }
            }
        }
    }

    private static List<String> cells(Row row) {
        var cells = new ArrayList<String>();
        var count = Math.min(row.getCellCount(), SheetReader.MAX_COLUMNS + 1);
        for (var i = 0; i < count; i++)
            cells.add(row.getOptionalCell(i).map(XlsxReader::text).orElse(""));
        return cells;
    }

    private static String text(Cell cell) {
        if (cell.getType() == CellType.EMPTY || cell.getType() == CellType.ERROR) return "";
        if (cell.getType() == CellType.NUMBER && isDate(cell))
            return cell.asDate().toLocalDate().toString();
        if (cell.getType() == CellType.NUMBER)
            return cell.asNumber().stripTrailingZeros().toPlainString();
        return cell.getText();
    }

    private static boolean isDate(Cell cell) {
        var format = cell.getDataFormatString();
        if (format == null) return false;
        var plain = format.toLowerCase(Locale.ROOT).replaceAll("\\[[^]]*]|\"[^\"]*\"", "");
        return plain.contains("yy") || plain.contains("d") && plain.contains("m");
    }
}
