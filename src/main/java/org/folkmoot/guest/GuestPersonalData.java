package org.folkmoot.guest;

import java.util.List;
import org.folkmoot.member.MemberId;
import org.folkmoot.privacy.Forgetting;
import org.folkmoot.privacy.HoldsPersonalData;
import org.folkmoot.privacy.PersonalDataSink;
import org.folkmoot.privacy.PersonalRows;
import org.springframework.stereotype.Component;

/** What a person asked for before they had an account. */
@Component
class GuestPersonalData implements HoldsPersonalData {

    private final PersonalRows rows;
    private final GuestRequests requests;

    GuestPersonalData(PersonalRows rows, GuestRequests requests) {
        this.rows = rows;
        this.requests = requests;
    }

    @Override
    public int order() {
        return 206;
    }

    @Override
    public String name() {
        return "guest";
    }

    @Override
    public void tell(MemberId person, PersonalDataSink to) {
        rows.tell(
                "asked-as-guest",
                "select r.id, s.title as session, r.organisation_name, r.asked_at, r.confirmed_at from guest_request r"
                        + " join dialogue_session s on s.id = r.session_id where r.member_id = :person",
                person,
                to);
    }

    @Override
    public List<String> goes() {
        return List.of("guest.data.goes");
    }

    @Override
    public List<String> stays() {
        return List.of();
    }

    @Override
    public void forget(Forgetting person) {
        requests.deleteOf(person.person().value());
    }
}
