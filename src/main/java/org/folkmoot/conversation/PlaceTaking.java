package org.folkmoot.conversation;

import java.time.Instant;
import java.util.UUID;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Somebody takes a place, or the one kept for them: on the portal, by a link in a mail, or as a guest. The session's row must be locked. */
@Component
class PlaceTaking {

    private final Places places;
    private final WaitingEntries entries;
    private final WaitingList list;
    private final HeldPlaces held;
    private final ApplicationEventPublisher events;

    PlaceTaking(
            Places places,
            WaitingEntries entries,
            WaitingList list,
            HeldPlaces held,
            ApplicationEventPublisher events) {
        this.places = places;
        this.entries = entries;
        this.list = list;
        this.held = held;
        this.events = events;
    }

    /** A place, or the next turn in line. @throws RefusedException SESSION_CANCELLED, TOO_LATE_FOR_A_PLACE, PLACE_HELD, TURN_HELD */
    PlaceAnswer take(DialogueSession session, MemberId member, Instant now) {
        var id = session.id();
        session.refuseUnlessTakesPlaces(now);
        list.moveOn(session, now);
        if (places.standing(id.value(), member.value()).isPresent())
            throw new RefusedException(ConversationRefusal.PLACE_HELD);
        if (entries.standing(id.value(), member.value()).isPresent())
            throw new RefusedException(ConversationRefusal.TURN_HELD);
        var from = held.openFor(session, member).orElse(null);
        if (from == null && session.free() == 0) {
            entries.save(new WaitingEntry(id, member, session.nextTurn(), now));
            return PlaceAnswer.TURN;
        }
        session.takePlace(from);
        give(session, member, from == null ? null : from.id(), now);
        return PlaceAnswer.PLACE;
    }

    /** Takes the place that is kept for them. @throws RefusedException NO_OFFER, SESSION_CANCELLED */
    void confirm(DialogueSession session, MemberId member, Instant now) {
        session.refuseIfCancelled();
        list.moveOn(session, now);
        var offer = entries.standing(session.id().value(), member.value())
                .filter(WaitingEntry::offered)
                .orElseThrow(() -> new RefusedException(ConversationRefusal.NO_OFFER));
        offer.end(WaitingEnd.PLACE, now);
        give(session, member, offer.hold(), now);
    }

    private void give(DialogueSession session, MemberId member, @Nullable UUID hold, Instant now) {
        places.save(new Place(session.id(), member, hold, now));
        var s = session.summary(true);
        events.publishEvent(new PlaceTaken(s.id(), member, s.title(), s.venue(), s.startsAt(), s.endsAt(), now));
    }
}
