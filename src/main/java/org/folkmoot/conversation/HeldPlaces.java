package org.folkmoot.conversation;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.programme.SectorId;
import org.folkmoot.shared.PortalClock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is held back in a session, and for whom. To change anything, the session's row must be locked. */
@Component
class HeldPlaces {

    private final PlaceHolds holds;
    private final MemberService members;
    private final PortalClock clock;

    HeldPlaces(PlaceHolds holds, MemberService members, PortalClock clock) {
        this.holds = holds;
        this.members = members;
        this.clock = clock;
    }

    /** From their moment on, what is left is for everybody. */
    void endRunOut(DialogueSession session, Instant now) {
        if (session.held() == 0) return;
        holds.standingIn(session.id().value()).stream()
                .filter(hold -> !hold.heldFor().until().isAfter(now))
                .forEach(hold -> end(session, hold, now));
    }

    void end(DialogueSession session, PlaceHold hold, Instant now) {
        session.release(hold.left());
        hold.end(now);
    }

    /** The session was moved: no hold lasts longer than to its start. */
    void keepInTime(DialogueSession session) {
        if (session.held() == 0) return;
        holds.standingIn(session.id().value()).forEach(hold -> hold.keepOnlyUntil(session.startsAt()));
    }

    void endAll(DialogueSession session, Instant now) {
        holds.standingIn(session.id().value()).forEach(hold -> end(session, hold, now));
    }

    /** Those with something left. No statement when nothing is held. */
    List<PlaceHold> open(DialogueSession session) {
        return session.held() == 0
                ? List.of()
                : holds.standingIn(session.id().value()).stream()
                        .filter(hold -> hold.left() > 0)
                        .toList();
    }

    /** One the member can take a place from, by whom they speak for today. */
    Optional<PlaceHold> openFor(DialogueSession session, MemberId member) {
        var open = open(session);
        if (open.isEmpty()) return Optional.empty();
        var sector = sectors(List.of(member)).get(member);
        return open.stream().filter(hold -> hold.sector().equals(sector)).findFirst();
    }

    Map<MemberId, SectorId> sectors(Collection<MemberId> people) {
        return members.standingsOf(people, clock.today()).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, standing -> standing.getValue().sector()));
    }

    /** A place or an offer out of a hold goes back to it while it stands. */
    void giveBack(DialogueSession session, @Nullable UUID from) {
        if (from == null) return;
        holds.findById(from).filter(PlaceHold::stands).ifPresent(hold -> {
            hold.giveBack();
            session.holdBack(1);
        });
    }
}
