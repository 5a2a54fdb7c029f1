package org.folkmoot.engagement;

import java.util.List;
import org.folkmoot.member.MemberId;
import org.folkmoot.privacy.Forgetting;
import org.folkmoot.privacy.HoldsPersonalData;
import org.folkmoot.privacy.PersonalDataSink;
import org.folkmoot.privacy.PersonalRows;
import org.springframework.stereotype.Component;

/**
 * Lines of the ledger that stand for a person, and what was said about them. They stay, for an anonymous distinct person: reach
 * is not rewritten.
 */
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
        rows.tell(
                "doubts",
                "select d.id, d.kind, d.activity_label, d.occurred_at, d.reason, x.outcome, x.settled_at"
                        + " from engagement_doubt d left join engagement_doubt_settled x on x.doubt_id = d.id"
                        + " where d.member_id = :person",
                person,
                to);
        rows.tell(
                "sames",
                "select m.id, m.said_at, a.said_at as parted_at from engagement_person_merge m"
                        + " left join engagement_person_parting a on a.merge_id = m.id"
                        + " where m.duplicate = :person or m.person = :person",
                person,
                to);
        rows.tell(
                "said", "select m.id, m.said_at from engagement_person_merge m where m.said_by = :person", person, to);
        rows.tell(
                "parted",
                "select a.merge_id as id, a.said_at as parted_at from engagement_person_parting a where a.said_by = :person",
                person,
                to);
        rows.tell(
                "settled",
                "select x.doubt_id as id, x.outcome, x.settled_at from engagement_doubt_settled x where x.settled_by = :person",
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
