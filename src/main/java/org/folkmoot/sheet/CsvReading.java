package org.folkmoot.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.folkmoot.sheet.SheetReader.Filling;

/**
 * Comma, semicolon or tab, whichever stands most often in the first line. UTF-8 where the bytes are exactly that, or as
 * their byte order mark says; else Windows-1252, as older spreadsheet programs write.
 */
final class CsvReading {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final String SEPARATORS = ",;\t";

    private CsvReading() {}

    static SheetTable read(byte[] bytes) {
        var format = format(bytes);
        var text = decoded(bytes, format);
        if (text.indexOf('\0') >= 0) throw new UnusableSheetException("sheet.file.not-a-table");
        var filling = new Filling(format);
        // "sep=;" as a first line tells spreadsheet programs the separator
        var told = text.length() > 5 && text.regionMatches(true, 0, "sep=", 0, 4);
        var separator = told ? text.charAt(4) : separator(text);
        try {
            CsvReader.builder()
                    .fieldSeparator(separator)
                    .skipEmptyLines(true)
                    .allowExtraFields(true)
                    .allowMissingFields(true)
                    .allowExtraCharsAfterClosingQuote(true)
                    .ofCsvRecord(text)
                    .forEach(line -> {
                        var number = (int) line.getStartingLineNumber();
                        if (!told || number > 1) filling.line(number, line.getFields());
                    });
        } catch (CsvParseException | UncheckedIOException broken) {
            throw new UnusableSheetException("sheet.file.broken-csv");
        }
        return filling.table();
    }

    private static SheetFormat format(byte[] bytes) {
        if (SheetReader.startsWith(bytes, 0xFF, 0xFE) || SheetReader.startsWith(bytes, 0xFE, 0xFF))
            return SheetFormat.UTF_16;
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return SheetFormat.UTF_8;
        } catch (CharacterCodingException older) {
            return SheetFormat.WINDOWS_1252;
        }
    }

    private static String decoded(byte[] bytes, SheetFormat format) {
        var text = new String(
                bytes,
                switch (format) {
                    case UTF_16 -> StandardCharsets.UTF_16;
                    case WINDOWS_1252 -> WINDOWS_1252;
                    case UTF_8, XLSX -> StandardCharsets.UTF_8;
                });
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static char separator(String text) {
        Map<Character, Integer> seen = new TreeMap<>();
        var quoted = false;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == '"') quoted = !quoted;
            else if (!quoted && (c == '\n' || c == '\r')) break;
            else if (!quoted && SEPARATORS.indexOf(c) >= 0) seen.merge(c, 1, Integer::sum);
        }
        return seen.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(',');
    }
}
