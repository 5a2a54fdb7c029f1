package org.folkmoot.conversation;

import java.time.Instant;
import java.util.UUID;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Taking a place, waiting for one, confirming it and giving it up: each for oneself. */
@Service
@Transactional
@PreAuthorize("hasRole('PARTICIPANT')")
public class PlaceService {

    private final DialogueSessions sessions;
    private final Places places;
    private final WaitingEntries entries;
    private final WaitingList list;
    private final HeldPlaces held;
    private final PlaceGivingUp givingUp;
    private final CurrentMember currentMember;
    private final PortalClock clock;
    private final ApplicationEventPublisher events;

    PlaceService(
            DialogueSessions sessions,
            Places places,
            WaitingEntries entries,
            WaitingList list,
            HeldPlaces held,
            PlaceGivingUp givingUp,
            CurrentMember currentMember,
            PortalClock clock,
            ApplicationEventPublisher events) {
        this.sessions = sessions;
        this.places = places;
        this.entries = entries;
        this.list = list;
        this.held = held;
        this.givingUp = givingUp;
        this.currentMember = currentMember;
        this.clock = clock;
        this.events = events;
    }

    /**
     * A place, or the next turn in the waiting list when none is free.
     *
     * @throws RefusedException SESSION_CANCELLED, TOO_LATE_FOR_A_PLACE, PLACE_HELD, TURN_HELD, SESSION_UNKNOWN
     */
    @PreAuthorize("hasRole('PARTICIPANT')")
    public PlaceAnswer takePlace(DialogueSessionId id) {
        var session = locked(id);
        var me = currentMember.id();
        var now = clock.instant();
        session.refuseUnlessTakesPlaces(now);
        list.moveOn(session, now);
        if (places.standing(id.value(), me.value()).isPresent())
            throw new RefusedException(ConversationRefusal.PLACE_HELD);
        if (entries.standing(id.value(), me.value()).isPresent())
            throw new RefusedException(ConversationRefusal.TURN_HELD);
        var from = held.openFor(session, me).orElse(null);
        if (from == null && session.free() == 0) {
            entries.save(new WaitingEntry(id, me, session.nextTurn(), now));
            return PlaceAnswer.TURN;
        }
        session.takePlace(from);
        give(session, me, from == null ? null : from.id(), now);
        return PlaceAnswer.PLACE;
    }

    /** @throws RefusedException NO_PLACE, TOO_LATE_TO_GIVE_UP, SESSION_CANCELLED, SESSION_UNKNOWN */
    @PreAuthorize("hasRole('PARTICIPANT')")
    public void giveUpPlace(DialogueSessionId id) {
        var session = locked(id);
        var me = currentMember.id();
        var now = clock.instant();
        var place = places.standing(id.value(), me.value())
                .orElseThrow(() -> new RefusedException(ConversationRefusal.NO_PLACE));
        givingUp.giveUp(session, place, now);
    }

    /** Takes the place that is kept for me. @throws RefusedException NO_OFFER, SESSION_CANCELLED, SESSION_UNKNOWN */
    @PreAuthorize("hasRole('PARTICIPANT')")
    public void confirmPlace(DialogueSessionId id) {
        var session = locked(id);
        var me = currentMember.id();
        var now = clock.instant();
        session.refuseIfCancelled();
        list.moveOn(session, now);
        var offer = entries.standing(id.value(), me.value())
                .filter(WaitingEntry::offered)
                .orElseThrow(() -> new RefusedException(ConversationRefusal.NO_OFFER));
        offer.end(WaitingEnd.PLACE, now);
        give(session, me, offer.hold(), now);
    }

    /** Leaves the line, or the place offered to the next in it. @throws RefusedException NO_TURN, SESSION_UNKNOWN */
    @PreAuthorize("hasRole('PARTICIPANT')")
    public void leaveWaitingList(DialogueSessionId id) {
        var session = locked(id);
        var now = clock.instant();
        var mine = entries.standing(id.value(), currentMember.id().value())
                .orElseThrow(() -> new RefusedException(ConversationRefusal.NO_TURN));
        list.end(session, mine, WaitingEnd.LEFT, now);
        list.moveOn(session, now);
    }

    private void give(DialogueSession session, MemberId member, @Nullable UUID hold, Instant now) {
        places.save(new Place(session.id(), member, hold, now));
        var s = session.summary(true);
        events.publishEvent(new PlaceTaken(s.id(), member, s.title(), s.venue(), s.startsAt(), s.endsAt(), now));
    }

    private DialogueSession locked(DialogueSessionId id) {
        return sessions.lock(id.value()).orElseThrow(() -> new RefusedException(ConversationRefusal.SESSION_UNKNOWN));
    }
}
