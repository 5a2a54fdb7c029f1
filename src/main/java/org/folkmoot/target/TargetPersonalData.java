package org.folkmoot.target;

import java.util.List;
import org.folkmoot.member.MemberId;
import org.folkmoot.privacy.Forgetting;
import org.folkmoot.privacy.HoldsPersonalData;
import org.folkmoot.privacy.PersonalDataSink;
import org.folkmoot.privacy.PersonalRows;
import org.springframework.stereotype.Component;

/** Targets a person owns, changed or measured. Names are read from the account, so they go with it. */
@Component
class TargetPersonalData implements HoldsPersonalData {

    private final PersonalRows rows;

    TargetPersonalData(PersonalRows rows) {
        this.rows = rows;
    }

    @Override
    public int order() {
        return 365;
    }

    @Override
    public String name() {
        return "target";
    }

    @Override
    public void tell(MemberId person, PersonalDataSink to) {
        rows.tell(
                "owned",
                "select id, title as target_title, owner_body as body, due_on, added_at from target_entry where owner_id = :person",
                person,
                to);
        rows.tell(
                "versions",
                "select id, title as target_title, step, reason, made_at from target_version where made_by = :person or owner_id = :person",
                person,
                to);
        rows.tell(
                "measurements",
                "select m.id, e.title as target_title, m.measured_on, m.measured_value as figure, m.source, m.link, m.reason, m.entered_at"
                        + " from target_measurement m join target_entry e on e.id = m.target_id where m.entered_by = :person",
                person,
                to);
        rows.tell(
                "reminders",
                "select r.id, e.title as target_title, r.due_on, r.overdue, r.reminded_at from target_reminder r"
                        + " join target_entry e on e.id = r.target_id where r.owner_id = :person",
                person,
                to);
    }

    @Override
    public List<String> goes() {
        return List.of();
    }

    @Override
    public List<String> stays() {
        return List.of("target.data.stays");
    }

    @Override
    public void forget(Forgetting person) {
        // Figures and what was stated stay; the name is looked up, and is gone with the account.
    }
}
