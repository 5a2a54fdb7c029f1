package org.folkmoot.introduction;

import java.util.List;
import org.folkmoot.member.MemberId;
import org.folkmoot.privacy.Forgetting;
import org.folkmoot.privacy.HoldsPersonalData;
import org.folkmoot.privacy.PersonalDataSink;
import org.folkmoot.privacy.PersonalRows;
import org.springframework.stereotype.Component;

/** Where a person agreed to be found. */
@Component
class IntroductionPersonalData implements HoldsPersonalData {

    private final PersonalRows rows;
    private final MeetingConsents consents;

    IntroductionPersonalData(PersonalRows rows, MeetingConsents consents) {
        this.rows = rows;
        this.consents = consents;
    }

    @Override
    public int order() {
        return 209;
    }

    @Override
    public String name() {
        return "introduction";
    }

    @Override
    public void tell(MemberId person, PersonalDataSink to) {
        rows.tell(
                "agreed",
                "select c.id, s.title as session, c.agreed_at, c.taken_back_at from meeting_consent c"
                        + " join dialogue_session s on s.id = c.session_id where c.member_id = :person",
                person,
                to);
    }

    @Override
    public List<String> goes() {
        return List.of("introduction.data.goes");
    }

    @Override
    public List<String> stays() {
        return List.of();
    }

    @Override
    public void forget(Forgetting person) {
        consents.deleteOf(person.person().value());
    }
}
