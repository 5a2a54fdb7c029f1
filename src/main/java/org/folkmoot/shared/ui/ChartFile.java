package org.folkmoot.shared.ui;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** A chart's table as CSV: UTF-8 with commas and a byte order mark, numbers as numbers. */
final class ChartFile {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** A cell that begins with one of these would be run by a spreadsheet program. */
    private static final String FORMULA_BEGINS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private ChartFile() {}

    static byte[] csv(ChartData data) {
        var bytes = new ByteArrayOutputStream();
        try (var writer = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
            writer.write(BYTE_ORDER_MARK);
            try (var csv = CsvWriter.builder().build(writer)) {
                csv.writeRecord(line(data.subject(), data.series().stream().map(ChartSeries::name)));
                for (var at = 0; at < data.points().size(); at++) csv.writeRecord(row(data, at));
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }

    private static List<String> row(ChartData data, int at) {
        var point = data.points().get(at);
        var first = point.on() == null ? point.name() : point.on().toString();
        return line(
                first,
                data.series().stream().map(series -> series.values().get(at).plain()));
    }

    private static List<String> line(String first, Stream<String> others) {
        return Stream.concat(Stream.of(first), others).map(ChartFile::harmless).toList();
    }

    private static String harmless(String cell) {
        return !cell.isEmpty() && FORMULA_BEGINS.indexOf(cell.charAt(0)) >= 0 && !cell.matches("-?\\d+(\\.\\d+)?")
                ? "'" + cell
                : cell;
    }
}
