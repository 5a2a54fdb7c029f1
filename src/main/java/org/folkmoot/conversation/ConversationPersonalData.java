package org.folkmoot.conversation;

import java.util.List;
import org.folkmoot.member.MemberId;
import org.folkmoot.privacy.Forgetting;
import org.folkmoot.privacy.HoldsPersonalData;
import org.folkmoot.privacy.PersonalDataSink;
import org.folkmoot.privacy.PersonalRows;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Places a person took, and where they were checked in. */
@Component
class ConversationPersonalData implements HoldsPersonalData {

    private static final String SESSION = "s.title as session, s.starts_at, s.venue_name";

    private final PersonalRows rows;
    private final DialogueSessions sessions;
    private final Places places;

    ConversationPersonalData(PersonalRows rows, DialogueSessions sessions, Places places) {
        this.rows = rows;
        this.sessions = sessions;
        this.places = places;
    }

    @Override
    public int order() {
        return 200;
    }

    @Override
    public String name() {
        return "conversation";
    }

    @Override
    public void tell(MemberId person, PersonalDataSink to) {
        rows.tell(
                "places",
                "select p.id, " + SESSION + ", p.taken_at, p.given_up_at from place p"
                        + " join dialogue_session s on s.id = p.session_id where p.member_id = :person",
                person,
                to);
        rows.tell(
                "check-ins",
                "select c.id, " + SESSION + ", c.checked_in_at, c.standing as still_counts from check_in c"
                        + " join dialogue_session s on s.id = c.session_id where c.member_id = :person",
                person,
                to);
        rows.tell(
                "series",
                "select id, title as session, purpose, question, created_at from conversation_series where created_by = :person",
                person,
                to);
    }

    @Override
    public List<String> goes() {
        return List.of("conversation.data.goes");
    }

    @Override
    public List<String> stays() {
        return List.of("conversation.data.stays");
    }

    /** Places to come are free again, for somebody else. */
    @Override
    public void forget(Forgetting person) {
        var me = person.person().value();
        sessions.nextWithPlaceOf(me, person.at(), Limit.unlimited()).stream()
                .filter(session -> session.takesPlaces(person.at()))
                .map(session -> session.id().value())
                .sorted()
                .forEach(id -> places.standing(id, me).ifPresent(place -> {
                    sessions.lock(id).orElseThrow().giveUpPlace(person.at());
                    place.giveUp(person.at());
                }));
    }
}
