package org.folkmoot.evidence;

import java.util.List;
import org.folkmoot.member.MemberId;
import org.folkmoot.privacy.Forgetting;
import org.folkmoot.privacy.HoldsPersonalData;
import org.folkmoot.privacy.PersonalDataSink;
import org.folkmoot.privacy.PersonalRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a person entered, struck out, found and listed in inquiries. It stays when they go, without their name. */
@Component
class EvidencePersonalData implements HoldsPersonalData {

    /** A shorter name would be found within other words. */
    private static final int NAME_MIN = 3;

    private final PersonalRows rows;
    private final JdbcClient jdbc;

    EvidencePersonalData(PersonalRows rows, JdbcClient jdbc) {
        this.rows = rows;
        this.jdbc = jdbc;
    }

    @Override
    public int order() {
        return 310;
    }

    @Override
    public String name() {
        return "evidence";
    }

    @Override
    public void tell(MemberId person, PersonalDataSink to) {
        rows.tell(
                "entries",
                "select e.id, i.question, e.entry_no, e.kind, e.source, e.on_day, e.says, e.link, e.entered_at, e.changed_at"
                        + " from evidence_entry e join inquiry i on i.id = e.inquiry_id"
                        + " where e.entered_by = :person or e.changed_by = :person",
                person,
                to);
        rows.tell(
                "struck",
                "select s.id, i.question, e.source, s.kind as step, s.reason, s.taken_at from evidence_step s"
                        + " join evidence_entry e on e.id = s.entry_id join inquiry i on i.id = e.inquiry_id"
                        + " where s.taken_by = :person",
                person,
                to);
        rows.tell(
                "headings",
                "select h.id, i.question, h.title as heading, h.made_at from finding_heading h"
                        + " join inquiry i on i.id = h.inquiry_id where h.made_by = :person",
                person,
                to);
        rows.tell(
                "findings",
                "select f.id, i.question, f.title as finding, f.wording, f.made_at, f.changed_at, f.removed_at from finding f"
                        + " join inquiry i on i.id = f.inquiry_id"
                        + " where f.made_by = :person or f.changed_by = :person or f.removed_by = :person",
                person,
                to);
        rows.tell(
                "assets",
                "select a.id, i.question, a.name, a.note, a.made_at, a.changed_at, a.removed_at from inquiry_asset a"
                        + " join inquiry i on i.id = a.inquiry_id"
                        + " where a.made_by = :person or a.changed_by = :person or a.removed_by = :person",
                person,
                to);
    }

    @Override
    public List<String> goes() {
        return List.of("evidence.data.goes");
    }

    @Override
    public List<String> stays() {
        return List.of("evidence.data.stays");
    }

    /** Whom the inquiry met may be written down by name. */
    @Override
    public void forget(Forgetting person) {
        if (person.name().length() < NAME_MIN) return;
        jdbc.sql("""
                        update evidence_entry set source = substr(replace(source, :name, :instead), 1, :max), version = version + 1
                        where source like concat('%', :name, '%')""")
                .param("name", person.name())
                .param("instead", person.instead())
                .param("max", WriteEvidence.SOURCE_MAX)
                .update();
    }
}
