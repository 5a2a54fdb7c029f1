package org.folkmoot.round;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.folkmoot.conversation.AttendanceService;
import org.folkmoot.conversation.ConversationService;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.conversation.SessionDetail;
import org.folkmoot.conversation.SessionSummary;
import org.folkmoot.seating.SeatingService;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The session rounds are held in: when it takes place, who is in the room, at which table they sit. */
@Component
class RoundRoom {

    /** As the desk opens. */
    static final Duration OPENS_BEFORE = Duration.ofHours(1);

    /** Conversations run over. */
    static final Duration CLOSES_AFTER = Duration.ofHours(2);

    private final ConversationService conversations;
    private final AttendanceService attendance;
    private final SeatingService seating;
    private final PortalClock clock;

    RoundRoom(
            ConversationService conversations,
            AttendanceService attendance,
            SeatingService seating,
            PortalClock clock) {
        this.conversations = conversations;
        this.attendance = attendance;
        this.seating = seating;
        this.clock = clock;
    }

    Optional<SessionSummary> session(DialogueSessionId id) {
        return conversations.find(id).map(SessionDetail::session);
    }

    RoomHours hours(SessionSummary session) {
        var now = clock.instant();
        if (session.cancelled()) return RoomHours.CANCELLED;
        if (now.isBefore(opensAt(session))) return RoomHours.TOO_EARLY;
        return now.isAfter(session.endsAt().plus(CLOSES_AFTER)) ? RoomHours.OVER : RoomHours.OPEN;
    }

    Instant opensAt(SessionSummary session) {
        return session.startsAt().minus(OPENS_BEFORE);
    }

    /** @throws RefusedException SESSION_CANCELLED, TOO_EARLY, TOO_LATE, NOT_THERE */
    void refuseUnlessOpen(RoundSubject subject) {
        switch (hours(of(subject))) {
            case OPEN -> {}
            case CANCELLED -> throw new RefusedException(RoundRefusal.SESSION_CANCELLED);
            case TOO_EARLY -> throw new RefusedException(RoundRefusal.TOO_EARLY, OPENS_BEFORE.toMinutes());
            case OVER -> throw new RefusedException(RoundRefusal.TOO_LATE, CLOSES_AFTER.toHours());
        }
    }

    /** Rounds can be planned before they can run. @throws RefusedException SESSION_CANCELLED, TOO_LATE, NOT_THERE */
    void refuseUnlessToCome(RoundSubject subject) {
        var session = of(subject);
        if (hours(session) != RoomHours.TOO_EARLY) refuseUnlessOpen(subject);
    }

    boolean here(DialogueSessionId session) {
        return attendance.iCame(session);
    }

    /** @throws RefusedException NOT_HERE for whoever is not checked in, as {@link #refuseUnlessOpen} */
    void refuseUnlessHere(RoundSubject subject) {
        refuseUnlessOpen(subject);
        if (subject.session().filter(attendance::iCame).isEmpty()) throw new RefusedException(RoundRefusal.NOT_HERE);
    }

    /**
     * Where the seat plan puts the person acting: the first round of tables or pairs is the plan's first, and so on; rounds
     * beyond the plan stay at its last. Null when there is no plan, or they are not in it.
     */
    @Nullable
    Integer plannedTable(RoomRound round, List<RoomRound> all) {
        var tables = round.subject().session().map(seating::mine).orElse(List.of());
        if (tables.isEmpty() || !round.kind().together()) return null;
        var nth = (int) all.stream()
                .filter(one -> one.kind().together() && one.place() < round.place())
                .count();
        return tables.get(Math.min(nth, tables.size() - 1));
    }

    private SessionSummary of(RoundSubject subject) {
        return subject.session().flatMap(this::session).orElseThrow(() -> new RefusedException(RoundRefusal.NOT_THERE));
    }
}
