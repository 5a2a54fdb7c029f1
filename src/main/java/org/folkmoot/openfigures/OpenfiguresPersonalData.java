package org.folkmoot.openfigures;

import java.util.List;
import org.folkmoot.member.MemberId;
import org.folkmoot.privacy.Forgetting;
import org.folkmoot.privacy.HoldsPersonalData;
import org.folkmoot.privacy.PersonalDataSink;
import org.folkmoot.privacy.PersonalRows;
import org.springframework.stereotype.Component;

/** Who froze or withdrew figures, and said where the strip may be shown. What was frozen stays, without their name. */
@Component
class OpenfiguresPersonalData implements HoldsPersonalData {

    private final PersonalRows rows;

    OpenfiguresPersonalData(PersonalRows rows) {
        this.rows = rows;
    }

    @Override
    public int order() {
        return 405;
    }

    @Override
    public String name() {
        return "openfigures";
    }

    @Override
    public void tell(MemberId person, PersonalDataSink to) {
        rows.tell(
                "frozen",
                "select id, frozen_number, title as frozen_title, note, frozen_at from frozen_figures"
                        + " where frozen_by = :person",
                person,
                to);
        rows.tell(
                "withdrawn",
                "select x.id, f.frozen_number, f.title as frozen_title, x.reason, x.withdrawn_at from frozen_withdrawal x"
                        + " join frozen_figures f on f.id = x.frozen_id where x.withdrawn_by = :person",
                person,
                to);
        rows.tell("rules", "select id, allowed, sites, set_at from strip_rule where set_by = :person", person, to);
    }

    @Override
    public List<String> goes() {
        return List.of();
    }

    @Override
    public List<String> stays() {
        return List.of("openfigures.data.stays");
    }

    @Override
    public void forget(Forgetting person) {
        // Nothing of this is about the person; no name is kept with it.
    }
}
