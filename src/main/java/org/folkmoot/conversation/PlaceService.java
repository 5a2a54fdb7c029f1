package org.folkmoot.conversation;

import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
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
    private final PlaceTaking taking;
    private final PlaceGivingUp givingUp;
    private final CurrentMember currentMember;
    private final PortalClock clock;

    PlaceService(
            DialogueSessions sessions,
            Places places,
            WaitingEntries entries,
            WaitingList list,
            PlaceTaking taking,
            PlaceGivingUp givingUp,
            CurrentMember currentMember,
            PortalClock clock) {
        this.sessions = sessions;
        this.places = places;
        this.entries = entries;
        this.list = list;
        this.taking = taking;
        this.givingUp = givingUp;
        this.currentMember = currentMember;
        this.clock = clock;
    }

    /**
     * A place, or the next turn in the waiting list when none is free.
     *
     * @throws RefusedException SESSION_CANCELLED, TOO_LATE_FOR_A_PLACE, PLACE_HELD, TURN_HELD, SESSION_UNKNOWN
     */
    @PreAuthorize("hasRole('PARTICIPANT')")
    public PlaceAnswer takePlace(DialogueSessionId id) {
        return taking.take(locked(id), currentMember.id(), clock.instant());
    }

    /** As {@link #takePlace}, for a guest, whose address has proved to be theirs. @throws RefusedException as there */
    @PreAuthorize("hasRole('SYSTEM')")
    public PlaceAnswer takePlaceFor(DialogueSessionId id, MemberId guest) {
        return taking.take(locked(id), guest, clock.instant());
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
        taking.confirm(locked(id), currentMember.id(), clock.instant());
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

    private DialogueSession locked(DialogueSessionId id) {
        return sessions.lock(id.value()).orElseThrow(() -> new RefusedException(ConversationRefusal.SESSION_UNKNOWN));
    }
}
