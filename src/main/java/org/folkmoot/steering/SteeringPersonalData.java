package org.folkmoot.steering;

import java.util.List;
import org.folkmoot.member.MemberId;
import org.folkmoot.privacy.Forgetting;
import org.folkmoot.privacy.HoldsPersonalData;
import org.folkmoot.privacy.PersonalDataSink;
import org.folkmoot.privacy.PersonalRows;
import org.springframework.stereotype.Component;

/** Decisions a steering member prepared and published. They are the group's, and stay. */
@Component
class SteeringPersonalData implements HoldsPersonalData {

    private final PersonalRows rows;

    SteeringPersonalData(PersonalRows rows) {
        this.rows = rows;
    }

    @Override
    public int order() {
        return 350;
    }

    @Override
    public String name() {
        return "steering";
    }

    @Override
    public void tell(MemberId person, PersonalDataSink to) {
        rows.tell(
                "decisions",
                "select d.id, i.title as idea, d.outcome, d.reason, d.steer, d.prepared_at from decision d"
                        + " join idea i on i.id = d.idea_id where d.prepared_by = :person",
                person,
                to);
        rows.tell("publications", "select id, published_at from publication where published_by = :person", person, to);
    }

    @Override
    public List<String> goes() {
        return List.of();
    }

    @Override
    public List<String> stays() {
        return List.of("steering.data.stays");
    }

    @Override
    public void forget(Forgetting person) {}
}
