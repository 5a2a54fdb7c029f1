package org.folkmoot.closing;

import java.util.List;
import org.folkmoot.member.MemberId;
import org.folkmoot.privacy.Forgetting;
import org.folkmoot.privacy.HoldsPersonalData;
import org.folkmoot.privacy.PersonalDataSink;
import org.folkmoot.privacy.PersonalRows;
import org.springframework.stereotype.Component;

/** Which sessions a person closed. The figures themselves name nobody. */
@Component
class ClosingPersonalData implements HoldsPersonalData {

    private final PersonalRows rows;

    ClosingPersonalData(PersonalRows rows) {
        this.rows = rows;
    }

    @Override
    public int order() {
        return 207;
    }

    @Override
    public String name() {
        return "closing";
    }

    @Override
    public void tell(MemberId person, PersonalDataSink to) {
        rows.tell(
                "closed",
                "select c.id, s.title as session, c.remark, c.closed_at from session_closing c"
                        + " join dialogue_session s on s.id = c.session_id where c.closed_by = :person",
                person,
                to);
    }

    @Override
    public List<String> goes() {
        return List.of();
    }

    @Override
    public List<String> stays() {
        return List.of("closing.data.stays");
    }

    @Override
    public void forget(Forgetting person) {
        // Nothing of a report names a person; who closed it is the key of a member without a name from now on.
    }
}
