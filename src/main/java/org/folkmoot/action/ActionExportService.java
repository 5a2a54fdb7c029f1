package org.folkmoot.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.folkmoot.audit.AuditLine;
import org.folkmoot.audit.AuditLog;
import org.folkmoot.sheet.SheetWriter;
import org.springframework.context.MessageSource;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Actions as a table to take along, filtered as on the screen; read a page at a time. */
@Service
@Transactional
public class ActionExportService {

    /** A table of one's own is never longer than that. */
    private static final int MOST = 20_000;

    private static final int AT_ONCE = 500;

    private final ActionService actions;
    private final AuditLog audit;
    private final MessageSource messages;

    ActionExportService(ActionService actions, AuditLog audit, MessageSource messages) {
        this.actions = actions;
        this.audit = audit;
        this.messages = messages;
    }

    /** One's own, as CSV. */
    @PreAuthorize("isAuthenticated()")
    public byte[] mine(ActionFilter filter) {
        return csv("action.mine.title", page -> actions.mine(filter, page));
    }

    /** Everybody's, as CSV. */
    @PreAuthorize("hasAnyRole('MANAGER', 'STEERING')")
    public byte[] all(ActionFilter filter) {
        return csv("action.all.title", page -> actions.list(filter, page));
    }

    private byte[] csv(String title, Function<Pageable, Page<ActionLine>> read) {
        var lines = new ArrayList<List<String>>();
        Page<ActionLine> page;
        var number = 0;
        do {
            page = read.apply(PageRequest.of(number++, AT_ONCE));
            page.forEach(one -> lines.add(cells(one)));
        } while (page.hasNext() && lines.size() < MOST);
        audit.record(new AuditLine(
                "action.audit.exported", "export", null, word(title), null, String.valueOf(lines.size())));
        return SheetWriter.csv(
                Stream.of("what", "owner", "body", "due", "state", "late", "reason", "from", "added")
                        .map(name -> word("action.export." + name))
                        .toList(),
                lines);
    }

    private List<String> cells(ActionLine one) {
        return List.of(
                one.what(),
                Objects.requireNonNullElse(one.name(), ""),
                one.body(),
                one.due() == null ? "" : one.due().toString(),
                word("action.state." + one.state()),
                word(one.late() ? "action.export.yes" : "action.export.no"),
                one.reason(),
                one.from().label(),
                one.addedAt().toString());
    }

    private String word(String key) {
        return messages.getMessage(key, null, Locale.UK);
    }
}
