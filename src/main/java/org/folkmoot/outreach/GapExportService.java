package org.folkmoot.outreach;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.folkmoot.audit.AuditLine;
import org.folkmoot.audit.AuditLog;
import org.folkmoot.sheet.SheetWriter;
import org.springframework.context.MessageSource;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The gaps as a table to take along, as they are filtered and ordered on the screen; no names of people. */
@Service
@Transactional
public class GapExportService {

    private final GapService gaps;
    private final AuditLog audit;
    private final MessageSource messages;

    GapExportService(GapService gaps, AuditLog audit, MessageSource messages) {
        this.gaps = gaps;
        this.audit = audit;
        this.messages = messages;
    }

    /** @param xlsx else CSV */
    @PreAuthorize("hasRole('MANAGER')")
    public byte[] export(GapFilter filter, boolean xlsx) {
        var lines = gaps.all(filter).stream().map(this::cells).toList();
        audit.record(new AuditLine(
                "outreach.audit.exported",
                "export",
                null,
                word("outreach.gap." + filter.gap()),
                null,
                String.valueOf(lines.size())));
        var headings = Stream.of(
                        "name", "sector", "area", "sessions", "ideas", "inquiries", "contacts", "last", "people")
                .map(name -> word("outreach.export." + name))
                .toList();
        return xlsx ? SheetWriter.xlsx(word("outreach.gaps.title"), headings, lines) : SheetWriter.csv(headings, lines);
    }

    private List<String> cells(GapRow row) {
        var one = row.organisation();
        return List.of(
                one.name(),
                one.sector().name(),
                one.area().name(),
                yes(row.session()),
                yes(row.idea()),
                yes(row.inquiry()),
                yes(row.contact()),
                row.lastOn() == null ? "" : row.lastOn().toString(),
                String.valueOf(row.insiders()));
    }

    private String yes(boolean reached) {
        return word(reached ? "outreach.export.yes" : "outreach.export.no");
    }

    private String word(String key) {
        return messages.getMessage(key, null, Locale.UK);
    }
}
