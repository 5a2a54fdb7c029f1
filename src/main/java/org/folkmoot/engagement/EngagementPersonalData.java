package org.folkmoot.engagement;

import java.util.List;
import org.folkmoot.member.MemberId;
import org.folkmoot.privacy.Forgetting;
import org.folkmoot.privacy.HoldsPersonalData;
import org.folkmoot.privacy.PersonalDataSink;
import org.folkmoot.privacy.PersonalRows;
import org.springframework.stereotype.Component;

/** Lines of the ledger that stand for a person. They stay, for an anonymous distinct person: reach is not rewritten. */
@Component
class EngagementPersonalData implements HoldsPersonalData {

    private final PersonalRows rows;

    EngagementPersonalData(PersonalRows rows) {
        this.rows = rows;
    }

    @Override
    public int order() {
        return 400;
    }

    @Override
    public String name() {
        return "engagement";
    }

    @Override
    public void tell(MemberId person, PersonalDataSink to) {
        rows.tell(
                "lines",
                "select r.id, r.kind, r.activity_label, r.occurred_on, o.name as organisation,"
                        + " case when r.counters_id is null then false else true end as counter_entry"
                        + " from engagement_record r left join organisation o on o.id = r.organisation_id"
                        + " where r.member_id = :person",
                person,
                to);
    }

    @Override
    public List<String> goes() {
        return List.of();
    }

    @Override
    public List<String> stays() {
        return List.of("engagement.data.stays");
    }

    @Override
    public void forget(Forgetting person) {}
}
