package org.folkmoot.privacy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import org.folkmoot.audit.AuditLine;
import org.folkmoot.audit.AuditLog;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.SystemWork;
import org.folkmoot.shared.PortalClock;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everything the portal holds about the person signed in, from the modules that hold it. Nothing is gathered in memory:
 * rows go out as they are read. Both downloads are on record before the first byte leaves.
 */
@Service
public class PersonalDataService {

    private final List<HoldsPersonalData> holders;
    private final PersonalWords words;
    private final JsonMapper json;
    private final CurrentMember currentMember;
    private final AuditLog audit;
    private final PortalClock clock;

    PersonalDataService(
            List<HoldsPersonalData> holders,
            PersonalWords words,
            JsonMapper json,
            CurrentMember currentMember,
            AuditLog audit,
            PortalClock clock) {
        this.holders = holders.stream()
                .sorted(Comparator.comparingInt(HoldsPersonalData::order))
                .toList();
        this.words = words;
        this.json = json;
        this.currentMember = currentMember;
        this.audit = audit;
        this.clock = clock;
    }

    /** The modules that hold something, in the order of the page. */
    @PreAuthorize("isAuthenticated()")
    public List<String> holders() {
        return holders.stream().map(HoldsPersonalData::name).toList();
    }

    /** What one module holds about me. */
    @PreAuthorize("isAuthenticated()")
    public void tell(String holder, PersonalDataSink to) {
        var me = currentMember.id();
        holders.stream().filter(one -> one.name().equals(holder)).forEach(one -> tell(one, me, to));
    }

    /** As JSON in UTF-8. The stream is left open. */
    @PreAuthorize("isAuthenticated()")
    public void writeJson(OutputStream to) throws IOException {
        var me = onRecord("JSON");
        try (var out = new JsonData(json, to, clock.instant())) {
            holders.forEach(holder -> {
                out.part(holder.name(), words.text(holder.name() + ".data.why"));
                tell(holder, me, out);
            });
        }
    }

    /** As a page of its own, for reading and printing. The stream is left open. */
    @PreAuthorize("isAuthenticated()")
    public void writeHtml(OutputStream to) throws IOException {
        var me = onRecord("HTML");
        try (var out = new HtmlData(words, to, clock.instant())) {
            holders.forEach(holder -> {
                out.part(holder.name());
                tell(holder, me, out);
            });
        } catch (UncheckedIOException gone) {
            throw gone.getCause();
        }
    }

    private MemberId onRecord(String form) {
        var me = currentMember.id();
        audit.record(new AuditLine(
                "privacy.audit.data-downloaded",
                "member",
                me.value().toString(),
                currentMember.name().orElse(""),
                null,
                form));
        return me;
    }

    private static void tell(HoldsPersonalData holder, MemberId person, PersonalDataSink to) {
        SystemWork.call(() -> {
            holder.tell(person, to);
            return "";
        });
    }
}
