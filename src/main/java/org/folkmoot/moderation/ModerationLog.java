package org.folkmoot.moderation;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.folkmoot.audit.AuditLine;
import org.folkmoot.audit.AuditLog;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.springframework.context.MessageSource;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everything moderators and reporters did, newest first. Lines are written once. */
@Service
@Transactional(readOnly = true)
public class ModerationLog {

    private static final int AT_ONCE = 500;
    private static final String FORMULA = "=+-@\t\r\n";
    private static final List<String> COLUMNS = List.of("when", "what", "who", "thing", "author", "reason", "key");

    private final Entries entries;
    private final MemberService members;
    private final AuditLog audit;
    private final MessageSource messages;

    ModerationLog(Entries entries, MemberService members, AuditLog audit, MessageSource messages) {
        this.entries = entries;
        this.members = members;
        this.audit = audit;
        this.messages = messages;
    }

    @PreAuthorize("hasRole('MANAGER')")
    public Page<LogLine> list(LogFilter filter, Pageable page) {
        var found = entries.list(filter.acts(), filter.pattern(), page);
        var names = members.namesOf(found.stream()
                .flatMap(entry -> Stream.concat(Stream.of(entry.actor()), Stream.ofNullable(entry.author())))
                .collect(Collectors.toSet()));
        return found.map(entry -> line(entry, names));
    }

    /**
     * The same lines as a table for a spreadsheet, UTF-8 with a mark, written as they are read. What a spreadsheet would
     * take for a formula gets an apostrophe in front.
     */
    @Transactional
    @PreAuthorize("hasRole('MANAGER')")
    public void export(LogFilter filter, OutputStream to) throws IOException {
        audit.record(new AuditLine("moderation.audit.exported", "log", null, "moderation", null, filter.words()));
        var writer = new OutputStreamWriter(to, StandardCharsets.UTF_8);
        writer.write('\uFEFF');
        var csv = CsvWriter.builder().build(writer);
        csv.writeRecord(
                COLUMNS.stream().map(column -> text("moderation.csv." + column)).toList());
        var page = PageRequest.of(0, AT_ONCE);
        while (true) {
            var found = list(filter, page);
            found.forEach(line -> csv.writeRecord(Stream.of(
                            line.at().toString(),
                            text("moderation.act." + line.act()),
                            line.actor(),
                            line.label(),
                            line.author(),
                            line.reason(),
                            line.act().name())
                    .map(ModerationLog::harmless)
                    .toList()));
            if (!found.hasNext()) break;
            page = page.next();
        }
        csv.flush();
        writer.flush();
    }

    static String harmless(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private String text(String key) {
        return messages.getMessage(key, null, Locale.UK);
    }

    static LogLine line(ModerationEntry entry, Map<MemberId, String> names) {
        var author = entry.author();
        return new LogLine(
                entry.act(),
                entry.about(),
                entry.label(),
                author == null ? "" : names.getOrDefault(author, ""),
                names.getOrDefault(entry.actor(), ""),
                entry.reason(),
                entry.actedAt());
    }
}
