package org.folkmoot.audit;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The log as a table for a spreadsheet. What a spreadsheet would take for a formula gets an apostrophe in front. */
@Component
class AuditCsv {

    private static final String FORMULA = "=+-@\t\r\n";

    private final AuditReading reading;
    private final MessageSource messages;

    AuditCsv(AuditReading reading, MessageSource messages) {
        this.reading = reading;
        this.messages = messages;
    }

    void write(AuditFilter filter, OutputStream to) throws IOException {
        var writer = new OutputStreamWriter(to, StandardCharsets.UTF_8);
        writer.write('\uFEFF');
        var csv = CsvWriter.builder().build(writer);
        csv.writeRecord(
                Stream.of("when", "what", "who", "from", "kind", "subject", "subject-id", "before", "after", "key")
                        .map(column -> text("audit.csv." + column))
                        .toList());
        try {
            reading.each(
                    filter,
                    line -> csv.writeRecord(Stream.of(
                                    line.at().toString(),
                                    text(line.what(), line.subject()),
                                    line.actor(),
                                    line.from(),
                                    line.kind(),
                                    line.subject(),
                                    line.subjectId(),
                                    line.before(),
                                    line.after(),
                                    line.what())
                            .map(AuditCsv::harmless)
                            .toList()));
        } catch (UncheckedIOException gone) {
            throw gone.getCause();
        }
        csv.flush();
        writer.flush();
    }

    static String harmless(@Nullable String text) {
        if (text == null) return "";
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    static String describe(AuditFilter filter) {
        return Stream.of(
                        filter.what(),
                        filter.who(),
                        filter.person(),
                        filter.subject(),
                        filter.words(),
                        filter.from(),
                        filter.to())
                .map(part -> part == null ? "" : part.toString())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String text(String key, Object... arguments) {
        return String.valueOf(messages.getMessage(key, arguments, key, Locale.UK));
    }
}
