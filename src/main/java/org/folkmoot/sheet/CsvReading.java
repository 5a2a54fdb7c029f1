package org.folkmoot.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
    private static final int LONGEST_HEADING = 64 * 1024;

    private CsvReading() {}

    /** Twice through the file: first how it is written, then its lines. */
    static SheetFormat read(Path file, Filling filling) throws IOException {
        var format = format(file);
        try (var text = open(file, format)) {
            var head = head(text);
            // "sep=;" as a first line tells spreadsheet programs the separator
            var told = head.length() > 5 && head.regionMatches(true, 0, "sep=", 0, 4);
            CsvReader.builder()
                    .fieldSeparator(told ? head.charAt(4) : separator(head))
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
        return format;
    }

    private static SheetFormat format(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var mark = in.readNBytes(2);
            if (SheetReader.startsWith(mark, 0xFF, 0xFE) || SheetReader.startsWith(mark, 0xFE, 0xFF))
                return decodes(file, SheetFormat.UTF_16) ? SheetFormat.UTF_16 : notATable();
        }
        if (decodes(file, SheetFormat.UTF_8)) return SheetFormat.UTF_8;
        // A few bytes mean nothing in Windows-1252; they come as a question mark in a box
        return SheetFormat.WINDOWS_1252;
    }

    private static boolean decodes(Path file, SheetFormat format) throws IOException {
        var buffer = new char[8 * 1024];
        try (var in = new InputStreamReader(
                Files.newInputStream(file), charset(format).newDecoder())) {
            for (var read = in.read(buffer); read >= 0; read = in.read(buffer))
                for (var i = 0; i < read; i++) if (buffer[i] == '\0') notATable();
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    private static SheetFormat notATable() {
        throw new UnusableSheetException("sheet.file.not-a-table");
    }

    private static BufferedReader open(Path file, SheetFormat format) throws IOException {
        var reader =
                new BufferedReader(new InputStreamReader(Files.newInputStream(file), charset(format)), LONGEST_HEADING);
        reader.mark(1);
        if (reader.read() != '\uFEFF') reader.reset();
        return reader;
    }

    private static Charset charset(SheetFormat format) {
        return switch (format) {
            case UTF_16 -> StandardCharsets.UTF_16;
            case WINDOWS_1252 -> WINDOWS_1252;
            case UTF_8, XLSX -> StandardCharsets.UTF_8;
        };
    }

    /** The first characters, which are read again afterwards. */
    private static String head(Reader text) throws IOException {
        var head = new char[LONGEST_HEADING];
        text.mark(LONGEST_HEADING);
        var filled = 0;
        for (var read = 0; read >= 0 && filled < head.length; filled += Math.max(read, 0))
            read = text.read(head, filled, head.length - filled);
        text.reset();
        return new String(head, 0, filled);
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
