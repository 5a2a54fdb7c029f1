package org.folkmoot.sheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/** Writes a table. Cells that begin like a formula are made harmless; an import of the same table takes that back. */
public final class SheetWriter {

    /** Without it, spreadsheet programs take UTF-8 for something older. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private SheetWriter() {}

    /** UTF-8 with commas and a byte order mark. */
    public static byte[] csv(List<String> headings, List<List<String>> lines) {
        var bytes = new ByteArrayOutputStream();
        try (var writer = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
            writer.write(BYTE_ORDER_MARK);
            try (var csv = CsvWriter.builder().build(writer)) {
                csv.writeRecord(headings);
                for (var line : lines)
                    csv.writeRecord(line.stream().map(SafeCells::neutral).toList());
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }

    /** One sheet with a heading line that stays in view. @param name of the sheet, at most 31 characters */
    public static byte[] xlsx(String name, List<String> headings, List<List<String>> lines) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Folkmoot", "1.0")) {
            var sheet = workbook.newWorksheet(name);
            sheet.freezePane(0, 1);
            for (var column = 0; column < headings.size(); column++) {
                sheet.value(0, column, headings.get(column));
                sheet.style(0, column).bold().set();
                sheet.width(column, 28);
            }
            for (var row = 0; row < lines.size(); row++)
                for (var column = 0; column < lines.get(row).size(); column++)
                    sheet.value(
                            row + 1, column, SafeCells.neutral(lines.get(row).get(column)));
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }
}
