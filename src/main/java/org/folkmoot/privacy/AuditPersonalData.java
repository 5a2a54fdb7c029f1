package org.folkmoot.privacy;

import static org.folkmoot.privacy.MemberPersonalData.facts;

import java.util.List;
import org.folkmoot.audit.AuditErasure;
import org.folkmoot.audit.AuditRecord;
import org.folkmoot.audit.AuditService;
import org.folkmoot.member.MemberId;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Lines of the audit log by and about a person: told here, since the log knows nothing of this module. */
@Component
class AuditPersonalData implements HoldsPersonalData {

    private final AuditService audit;
    private final AuditErasure erasure;
    private final PersonalWords words;

    AuditPersonalData(AuditService audit, AuditErasure erasure, PersonalWords words) {
        this.audit = audit;
        this.erasure = erasure;
        this.words = words;
    }

    @Override
    public int order() {
        return 900;
    }

    @Override
    public String name() {
        return "audit";
    }

    @Override
    public void tell(MemberId person, PersonalDataSink to) {
        to.list("lines");
        for (var page = 0; ; page++) {
            var lines = audit.linesOf(person.value(), PageRequest.of(page, PersonalRows.PAGE));
            for (var line : lines) if (!to.row(row(person, line))) return;
            if (!lines.hasNext()) return;
        }
    }

    /** Who did it, and from where, is told where it was the person: the others' data is theirs. */
    private java.util.Map<String, @org.jspecify.annotations.Nullable Object> row(MemberId person, AuditRecord line) {
        var mine = person.value().equals(line.actorId());
        return facts(
                "id", line.id(),
                "what", words.text(line.what(), line.subject()),
                "subject", line.subject(),
                "before", line.before(),
                "after", line.after(),
                "by-me", mine,
                "from", mine ? line.from() : null,
                "at", line.at());
    }

    @Override
    public List<String> goes() {
        return List.of();
    }

    @Override
    public List<String> stays() {
        return List.of("audit.data.stays");
    }

    @Override
    public void forget(Forgetting person) {
        erasure.erase(person.person().value(), person.name(), person.email(), person.instead());
    }
}
