package org.folkmoot.option;

import java.util.List;
import org.folkmoot.member.MemberId;
import org.folkmoot.privacy.Forgetting;
import org.folkmoot.privacy.HoldsPersonalData;
import org.folkmoot.privacy.PersonalDataSink;
import org.folkmoot.privacy.PersonalRows;
import org.springframework.stereotype.Component;

/** Options a person wrote and chose. They stay when the person goes, without their name: others compared them. */
@Component
class OptionPersonalData implements HoldsPersonalData {

    private final PersonalRows rows;

    OptionPersonalData(PersonalRows rows) {
        this.rows = rows;
    }

    @Override
    public int order() {
        return 311;
    }

    @Override
    public String name() {
        return "option";
    }

    @Override
    public void tell(MemberId person, PersonalDataSink to) {
        rows.tell(
                "options",
                "select o.id, i.question, o.title as option_title, o.principle, o.keeper, o.made_at, o.changed_at, o.removed_at"
                        + " from inquiry_option o join inquiry i on i.id = o.inquiry_id"
                        + " where o.made_by = :person or o.changed_by = :person or o.removed_by = :person",
                person,
                to);
        rows.tell(
                "steps",
                "select s.id, i.question, o.title as option_title, s.kind as step, s.reason, s.taken_at from option_step s"
                        + " join inquiry_option o on o.id = s.option_id join inquiry i on i.id = s.inquiry_id"
                        + " where s.taken_by = :person",
                person,
                to);
        rows.tell(
                "mustDos",
                "select m.id, i.question, m.wording, m.made_at, m.changed_at, m.removed_at from must_do m"
                        + " join inquiry i on i.id = m.inquiry_id"
                        + " where m.made_by = :person or m.changed_by = :person or m.removed_by = :person",
                person,
                to);
    }

    @Override
    public List<String> goes() {
        return List.of();
    }

    @Override
    public List<String> stays() {
        return List.of("option.data.stays");
    }

    @Override
    public void forget(Forgetting person) {
        // Nothing of this is about the person; their name is looked up, and is gone with their account.
    }
}
