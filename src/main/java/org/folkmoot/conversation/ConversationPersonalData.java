package org.folkmoot.conversation;

import java.util.List;
import org.folkmoot.member.MemberId;
import org.folkmoot.privacy.Forgetting;
import org.folkmoot.privacy.HoldsPersonalData;
import org.folkmoot.privacy.PersonalDataSink;
import org.folkmoot.privacy.PersonalRows;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Places a person took or waited for, where they were checked in, what they did to run sessions, and their calendar address. */
@Component
class ConversationPersonalData implements HoldsPersonalData {

    private static final String SESSION = "s.title as session, s.starts_at, s.venue_name";

    private final PersonalRows rows;
    private final DialogueSessions sessions;
    private final Places places;
    private final WaitingEntries entries;
    private final WaitingList list;
    private final HeldPlaces held;
    private final SessionFacilitators facilitators;
    private final CalendarFeeds feeds;

    ConversationPersonalData(
            PersonalRows rows,
            DialogueSessions sessions,
            Places places,
            WaitingEntries entries,
            WaitingList list,
            HeldPlaces held,
            SessionFacilitators facilitators,
            CalendarFeeds feeds) {
        this.rows = rows;
        this.sessions = sessions;
        this.places = places;
        this.entries = entries;
        this.list = list;
        this.held = held;
        this.facilitators = facilitators;
        this.feeds = feeds;
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
                "waited",
                "select w.id, " + SESSION + ", w.asked_at, w.offered_until, w.ended_at, w.ended_by from waiting_entry w"
                        + " join dialogue_session s on s.id = w.session_id where w.member_id = :person",
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
        rows.tell(
                "changes",
                "select c.id, " + SESSION
                        + ", c.field, c.before_value, c.after_value, c.changed_at from session_change c"
                        + " join dialogue_session s on s.id = c.session_id where c.changed_by = :person",
                person,
                to);
        rows.tell(
                "holds",
                "select h.id, " + SESSION + ", h.sector_name as sector, h.places, h.held_at from place_hold h"
                        + " join dialogue_session s on s.id = h.session_id where h.held_by = :person",
                person,
                to);
        rows.tell(
                "runs",
                "select f.id, " + SESSION + ", f.added_at, f.taken_back_at from session_facilitator f"
                        + " join dialogue_session s on s.id = f.session_id where f.member_id = :person",
                person,
                to);
        rows.tell(
                "named-to-run",
                "select f.id, " + SESSION + ", f.added_at, f.taken_back_at from session_facilitator f"
                        + " join dialogue_session s on s.id = f.session_id where f.member_id <> :person"
                        + " and (f.added_by = :person or f.taken_back_by = :person)",
                person,
                to);
        rows.tell(
                "venues",
                "select v.id, v.name as venue_name, v.added_at, v.changed_at, v.retired_at from venue v"
                        + " where v.added_by = :person or v.changed_by = :person or v.retired_by = :person",
                person,
                to);
        rows.tell(
                "terms",
                "select id, confirm_hours, confirm_before_hours, straight_hours, set_at from place_rule where set_by = :person",
                person,
                to);
        rows.tell(
                "room-codes",
                "select c.session_id as id, " + SESSION + ", c.code, c.made_at from room_code c"
                        + " join dialogue_session s on s.id = c.session_id where c.made_by = :person",
                person,
                to);
        rows.tell(
                "reminders",
                "select id, first_hours, second_hours, set_at from reminder_rule where set_by = :person",
                person,
                to);
        rows.tell(
                "calendar-addresses",
                "select id, made_at, last_read_on, ended_at, ended_by from calendar_feed where member_id = :person",
                person,
                to);
    }

    @Override
    public List<String> goes() {
        return List.of("conversation.data.goes", "conversation.data.goes-calendar");
    }

    @Override
    public List<String> stays() {
        return List.of("conversation.data.stays");
    }

    /** Places to come are free again, and go to whoever waits. */
    @Override
    public void forget(Forgetting person) {
        var me = person.person().value();
        var now = person.at();
        facilitators.toCome(me, now).forEach(row -> row.takeBack(person.person(), now));
        feeds.forget(me);
        sessions.nextOf(me, now, Limit.unlimited()).stream()
                .filter(session -> session.takesPlaces(now))
                .map(session -> session.id().value())
                .sorted()
                .forEach(id -> {
                    var session = sessions.lock(id).orElseThrow();
                    places.standing(id, me).ifPresent(place -> {
                        session.giveUpPlace(now);
                        place.giveUp(now);
                        held.giveBack(session, place.hold());
                    });
                    entries.standing(id, me).ifPresent(entry -> list.end(session, entry, WaitingEnd.LEFT, now));
                    list.moveOn(session, now);
                });
    }
}
