package org.folkmoot.scoring;

import java.util.List;
import org.folkmoot.member.MemberId;
import org.folkmoot.privacy.Forgetting;
import org.folkmoot.privacy.HoldsPersonalData;
import org.folkmoot.privacy.PersonalDataSink;
import org.folkmoot.privacy.PersonalRows;
import org.springframework.stereotype.Component;

/** What a steering member declared. That they stood aside stays, why they did goes. */
@Component
class ScoringPersonalData implements HoldsPersonalData {

    private final PersonalRows rows;
    private final Interests interests;

    ScoringPersonalData(PersonalRows rows, Interests interests) {
        this.rows = rows;
        this.interests = interests;
    }

    @Override
    public int order() {
        return 340;
    }

    @Override
    public String name() {
        return "scoring";
    }

    @Override
    public void tell(MemberId person, PersonalDataSink to) {
        rows.tell(
                "interests",
                "select d.id, i.title as idea, d.reason, d.declared_at, e.ended_at from declared_interest d"
                        + " join idea i on i.id = d.idea_id left join declared_interest_end e on e.interest_id = d.id"
                        + " where d.member_id = :person",
                person,
                to);
    }

    @Override
    public List<String> goes() {
        return List.of("scoring.data.goes");
    }

    @Override
    public List<String> stays() {
        return List.of("scoring.data.stays");
    }

    @Override
    public void forget(Forgetting person) {
        interests.forgetReasons(person.person().value(), person.instead());
    }
}
