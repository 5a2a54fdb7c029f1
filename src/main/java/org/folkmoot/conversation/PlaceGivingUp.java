package org.folkmoot.conversation;

import java.time.Instant;
import org.folkmoot.shared.RefusedException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** A place is given up, on the portal or by the link in a mail. The session's row must be locked. */
@Component
class PlaceGivingUp {

    private final HeldPlaces held;
    private final WaitingList list;
    private final ApplicationEventPublisher events;

    PlaceGivingUp(HeldPlaces held, WaitingList list, ApplicationEventPublisher events) {
        this.held = held;
        this.list = list;
        this.events = events;
    }

    /** @throws RefusedException TOO_LATE_TO_GIVE_UP, SESSION_CANCELLED */
    void giveUp(DialogueSession session, Place place, Instant now) {
        session.giveUpPlace(now);
        place.giveUp(now);
        held.giveBack(session, place.hold());
        var s = session.summary(false);
        events.publishEvent(
                new PlaceGivenUp(s.id(), place.member(), s.title(), s.venue(), s.startsAt(), s.endsAt(), now));
        list.moveOn(session, now);
    }
}
