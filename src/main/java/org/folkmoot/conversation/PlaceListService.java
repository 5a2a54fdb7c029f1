package org.folkmoot.conversation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.Standing;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.SectorId;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How many places a session has, what is held back of them, who waits for one, and by which terms they move on. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
public class PlaceListService {

    private final DialogueSessions sessions;
    private final SessionChanges changes;
    private final Places places;
    private final WaitingEntries entries;
    private final WaitingList list;
    private final PlaceHolds holds;
    private final HeldPlaces held;
    private final ProgrammeService programme;
    private final PlaceRules rules;
    private final MemberService members;
    private final CurrentMember currentMember;
    private final PortalClock clock;

    PlaceListService(
            DialogueSessions sessions,
            SessionChanges changes,
            Places places,
            WaitingEntries entries,
            WaitingList list,
            PlaceHolds holds,
            HeldPlaces held,
            ProgrammeService programme,
            PlaceRules rules,
            MemberService members,
            CurrentMember currentMember,
            PortalClock clock) {
        this.sessions = sessions;
        this.changes = changes;
        this.places = places;
        this.entries = entries;
        this.list = list;
        this.holds = holds;
        this.held = held;
        this.programme = programme;
        this.rules = rules;
        this.members = members;
        this.currentMember = currentMember;
        this.clock = clock;
    }

    /** Seven statements, however many wait. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public Optional<PlaceList> find(DialogueSessionId id) {
        return sessions.findById(id.value()).map(this::listed);
    }

    /**
     * A change like those of the form: noted, and told to whoever has the form open. Places that are added go to those who
     * wait.
     *
     * @throws RefusedException CAPACITY_BELOW_TAKEN, CAPACITY_BELOW_HELD, SESSION_CANCELLED, SESSION_UNKNOWN
     */
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public void changeCapacity(DialogueSessionId id, int people) {
        var session = locked(id);
        var now = clock.instant();
        var before = session.capacity();
        session.changeCapacity(people);
        if (session.capacity() == before) return;
        session.nextEdition();
        changes.save(new SessionChange(
                id,
                session.changes(),
                ChangedField.CAPACITY,
                String.valueOf(before),
                String.valueOf(people),
                currentMember.id(),
                now));
        list.moveOn(session, now);
    }

    /**
     * Holds places back for people of a sector, instead of what was held for them before.
     *
     * @throws RefusedException HOLD_EXCEEDS_FREE, HOLD_BELOW_USED, HOLD_DAY_PAST, SECTOR_UNKNOWN, TOO_LATE_FOR_A_PLACE,
     *     SESSION_CANCELLED, SESSION_UNKNOWN
     */
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public void hold(DialogueSessionId id, HoldPlaces asked) {
        var session = locked(id);
        var now = clock.instant();
        session.refuseUnlessTakesPlaces(now);
        list.moveOn(session, now);
        var until = session.heldUntil(
                asked.lastDay().plusDays(1).atStartOfDay(clock.getZone()).toInstant());
        if (!until.isAfter(now)) throw new RefusedException(ConversationRefusal.HOLD_DAY_PAST);
        var sector = programme.sectors().stream()
                .filter(one -> one.id().equals(asked.sector()))
                .findFirst()
                .orElseThrow(() -> new RefusedException(ConversationRefusal.SECTOR_UNKNOWN));
        var me = currentMember.id();
        var before = holds.standing(id.value(), sector.id().value());
        before.ifPresent(hold -> {
            session.release(hold.left());
            hold.change(asked.places(), until, me, now);
        });
        var hold = before.orElseGet(() -> holds.save(new PlaceHold(id, sector, asked, until, me, now)));
        session.holdBack(hold.left());
        list.moveOn(session, now);
    }

    /** What is left of it is for everybody now. @throws RefusedException NO_HOLD, SESSION_UNKNOWN */
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public void letHoldGo(DialogueSessionId id, SectorId sector) {
        var session = locked(id);
        var now = clock.instant();
        var hold = holds.standing(id.value(), sector.value())
                .orElseThrow(() -> new RefusedException(ConversationRefusal.NO_HOLD));
        held.end(session, hold, now);
        list.moveOn(session, now);
    }

    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public PlaceTerms terms() {
        return rules.terms();
    }

    @Transactional(readOnly = true)
    @PreAuthorize("permitAll")
    public boolean takesGuests() {
        return rules.terms().guests();
    }

    /** Whether that person has a place, or waits for one. Two or three statements. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('SYSTEM')")
    public PlaceStanding standingOf(DialogueSessionId id, MemberId member) {
        var turn = entries.turnsOf(member.value(), List.of(id.value())).stream().findFirst();
        return new PlaceStanding(
                places.standing(id.value(), member.value()).isPresent(),
                turn.map(one -> (int) one.getAhead() + 1).orElse(null));
    }

    /** For what is offered from now on. */
    @PreAuthorize("hasRole('MANAGER')")
    public void change(PlaceTerms terms) {
        rules.save(new PlaceRule(terms, currentMember.id(), clock.instant()));
    }

    private PlaceList listed(DialogueSession session) {
        var waiting = entries.standingIn(session.id().value());
        var people = waiting.stream().map(WaitingEntry::member).collect(Collectors.toSet());
        var names = members.namesOf(people);
        var standings =
                members.standingsOf(people, clock.local(session.startsAt()).toLocalDate());
        return new PlaceList(
                session.summary(false),
                holds.standingIn(session.id().value()).stream()
                        .map(PlaceHold::heldFor)
                        .toList(),
                waiting.stream()
                        .map(entry -> new PlaceList.Line(
                                entry.member(),
                                names.getOrDefault(entry.member(), ""),
                                Optional.ofNullable(standings.get(entry.member()))
                                        .map(Standing::organisationName)
                                        .orElse(null),
                                entry.askedAt(),
                                entry.offeredUntil()))
                        .toList());
    }

    private DialogueSession locked(DialogueSessionId id) {
        return sessions.lock(id.value()).orElseThrow(() -> new RefusedException(ConversationRefusal.SESSION_UNKNOWN));
    }
}
