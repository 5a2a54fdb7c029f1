package org.folkmoot.action;

import java.util.List;
import org.folkmoot.member.MemberId;
import org.folkmoot.privacy.Forgetting;
import org.folkmoot.privacy.HoldsPersonalData;
import org.folkmoot.privacy.PersonalDataSink;
import org.folkmoot.privacy.PersonalRows;
import org.springframework.stereotype.Component;

/** Actions a person owns or added, and what they did with them. Names are read from the account, so they go with it. */
@Component
class ActionPersonalData implements HoldsPersonalData {

    private final PersonalRows rows;

    ActionPersonalData(PersonalRows rows) {
        this.rows = rows;
    }

    @Override
    public int order() {
        return 360;
    }

    @Override
    public String name() {
        return "action";
    }

    @Override
    public void tell(MemberId person, PersonalDataSink to) {
        rows.tell(
                "owned",
                "select id, wording, due_on, state, reason, origin_label as came_from, added_at from action"
                        + " where owner_id = :person",
                person,
                to);
        rows.tell(
                "added",
                "select id, wording, due_on, state, origin_label as came_from, added_at from action"
                        + " where added_by = :person",
                person,
                to);
        rows.tell(
                "steps",
                "select id, wording, kind, state, reason, taken_at from action_step"
                        + " where taken_by = :person or owner_id = :person",
                person,
                to);
        rows.tell(
                "reminders",
                "select r.id, a.wording, r.due_on, r.late, r.reminded_at from action_reminder r"
                        + " join action a on a.id = r.action_id where r.owner_id = :person",
                person,
                to);
        rows.tell(
                "notices",
                "select id, days_before, changed_at from action_notice where changed_by = :person",
                person,
                to);
    }

    @Override
    public List<String> goes() {
        return List.of();
    }

    @Override
    public List<String> stays() {
        return List.of("action.data.stays");
    }

    @Override
    public void forget(Forgetting person) {}
}
