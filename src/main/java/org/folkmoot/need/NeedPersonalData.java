package org.folkmoot.need;

import java.util.List;
import org.folkmoot.member.MemberId;
import org.folkmoot.privacy.Forgetting;
import org.folkmoot.privacy.HoldsPersonalData;
import org.folkmoot.privacy.PersonalDataSink;
import org.folkmoot.privacy.PersonalRows;
import org.springframework.stereotype.Component;

/** What a person said they need, and what they decided that a series asks. */
@Component
class NeedPersonalData implements HoldsPersonalData {

    private final PersonalRows rows;
    private final PersonNeeds needs;

    NeedPersonalData(PersonalRows rows, PersonNeeds needs) {
        this.rows = rows;
        this.needs = needs;
    }

    @Override
    public int order() {
        return 208;
    }

    @Override
    public String name() {
        return "need";
    }

    @Override
    public void tell(MemberId person, PersonalDataSink to) {
        rows.tell(
                "said",
                "select n.id, s.title as session, n.access, n.diet, n.said_at from person_need n"
                        + " join dialogue_session s on s.id = n.session_id where n.member_id = :person",
                person,
                to);
        rows.tell(
                "asked",
                "select r.id, s.title as series, r.access, r.diet, r.set_at from needs_asked r"
                        + " join conversation_series s on s.id = r.series_id where r.set_by = :person",
                person,
                to);
    }

    @Override
    public List<String> goes() {
        return List.of("need.data.goes");
    }

    @Override
    public List<String> stays() {
        return List.of();
    }

    @Override
    public void forget(Forgetting person) {
        needs.deleteOf(person.person().value());
    }
}
