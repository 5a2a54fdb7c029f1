package org.folkmoot.outreach;

import java.util.List;
import org.folkmoot.member.MemberId;
import org.folkmoot.privacy.Forgetting;
import org.folkmoot.privacy.HoldsPersonalData;
import org.folkmoot.privacy.PersonalDataSink;
import org.folkmoot.privacy.PersonalRows;
import org.springframework.stereotype.Component;

/** Where a person was met or went, and what they wrote into the log. Names are read from the account, so they go with it. */
@Component
class OutreachPersonalData implements HoldsPersonalData {

    private final PersonalRows rows;

    OutreachPersonalData(PersonalRows rows) {
        this.rows = rows;
    }

    @Override
    public int order() {
        return 450;
    }

    @Override
    public String name() {
        return "outreach";
    }

    @Override
    public void tell(MemberId person, PersonalDataSink to) {
        rows.tell(
                "contacts",
                "select c.id, c.kind, c.on_day, o.name as organisation, p.part from outreach_person p"
                        + " join outreach_contact c on c.id = p.contact_id"
                        + " join organisation o on o.id = c.organisation_id where p.member_id = :person",
                person,
                to);
        rows.tell(
                "written",
                "select c.id, c.kind, c.on_day, o.name as organisation, c.note from outreach_contact c"
                        + " join organisation o on o.id = c.organisation_id where c.written_by = :person",
                person,
                to);
    }

    @Override
    public List<String> goes() {
        return List.of();
    }

    @Override
    public List<String> stays() {
        return List.of("outreach.data.stays");
    }

    @Override
    public void forget(Forgetting person) {}
}
