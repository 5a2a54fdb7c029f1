package org.folkmoot.conversation;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.RegisterGuest;
import org.folkmoot.member.Standing;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The desk on the night: who is here. Presence is noted from an hour before the session until a day after it; a mistake
 * can be corrected at any time. All of it counts into reach.
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
public class DeskService {

    private static final Duration KEPT_BY_PHONES = Duration.ofDays(7);

    private final AllSeries series;
    private final DialogueSessions sessions;
    private final Places places;
    private final CheckIns checkIns;
    private final CheckInCorrections corrections;
    private final HeadCounts headCounts;
    private final CheckingIn checkingIn;
    private final MemberService members;
    private final CurrentMember currentMember;
    private final PortalClock clock;
    private final ApplicationEventPublisher events;

    DeskService(
            AllSeries series,
            DialogueSessions sessions,
            Places places,
            CheckIns checkIns,
            CheckInCorrections corrections,
            HeadCounts headCounts,
            CheckingIn checkingIn,
            MemberService members,
            CurrentMember currentMember,
            PortalClock clock,
            ApplicationEventPublisher events) {
        this.series = series;
        this.sessions = sessions;
        this.places = places;
        this.checkIns = checkIns;
        this.corrections = corrections;
        this.headCounts = headCounts;
        this.checkingIn = checkingIn;
        this.members = members;
        this.currentMember = currentMember;
        this.clock = clock;
        this.events = events;
    }

    /** Seven statements, however many come. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public Optional<Desk> desk(DialogueSessionId id) {
        return sessions.findById(id.value()).map(this::desk);
    }

    /**
     * Notes that a person with a place is here. Doing it twice changes nothing.
     *
     * @throws RefusedException NO_PLACE_OF_THEIRS, CHECK_IN_TOO_EARLY, CHECK_IN_TOO_LATE, SESSION_CANCELLED, SESSION_UNKNOWN
     */
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public void checkIn(DialogueSessionId id, MemberId member) {
        var session = locked(id);
        if (places.standing(id.value(), member.value()).isEmpty())
            throw new RefusedException(ConversationRefusal.NO_PLACE_OF_THEIRS);
        note(session, member);
    }

    /**
     * As {@link #checkIn}, at the moment a phone noted it. It may arrive later, and more than once; a clock that runs fast does
     * not count.
     *
     * @throws RefusedException as there, by the moment it was noted; ARRIVED_TOO_LATE {@link #KEPT_BY_PHONES} after the end
     */
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public void take(DialogueSessionId id, NotedArrival noted) {
        var session = locked(id);
        if (checkIns.existsByNotedKey(noted.key())) return;
        if (places.standing(id.value(), noted.member().value()).isEmpty())
            throw new RefusedException(ConversationRefusal.NO_PLACE_OF_THEIRS);
        var now = clock.instant();
        var at = noted.at().isAfter(now) ? now : noted.at();
        session.refuseUnlessDeskOpen(at);
        if (now.isAfter(session.endsAt().plus(KEPT_BY_PHONES)))
            throw new RefusedException(ConversationRefusal.ARRIVED_TOO_LATE, KEPT_BY_PHONES.toDays());
        checkingIn.note(
                session, new CheckIn(id, noted.member(), currentMember.id(), CheckInWay.DESK, at).noted(noted.key()));
    }

    /** As {@link #checkIn}, for somebody without a place. @throws RefusedException PERSON_UNKNOWN and as there */
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public void walkIn(DialogueSessionId id, MemberId member) {
        var session = locked(id);
        if (members.namesOf(List.of(member)).isEmpty()) throw new RefusedException(ConversationRefusal.PERSON_UNKNOWN);
        note(session, member);
    }

    /** As {@link #walkIn}, for somebody the portal does not know yet: from now on it does. @throws RefusedException as for {@link #checkIn} */
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public MemberId walkInNew(DialogueSessionId id, RegisterGuest guest) {
        var session = locked(id);
        session.refuseUnlessDeskOpen(clock.instant());
        var member = members.registerGuest(guest);
        note(session, member);
        return member;
    }

    /** @param reason one line. @throws RefusedException NOT_CHECKED_IN, SESSION_UNKNOWN */
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public void undoCheckIn(DialogueSessionId id, MemberId member, String reason) {
        locked(id);
        var now = clock.instant();
        var wrong = checkIns.standing(id.value(), member.value())
                .orElseThrow(() -> new RefusedException(ConversationRefusal.NOT_CHECKED_IN));
        var correction = corrections.save(wrong.takeBack(reason, currentMember.id(), now));
        events.publishEvent(new CheckInUndone(wrong.id(), correction.id(), id, member, now));
    }

    /**
     * Notes people who are here without a name. @param heads 1 to 1,000
     *
     * @throws RefusedException CHECK_IN_TOO_EARLY, CHECK_IN_TOO_LATE, SESSION_CANCELLED, SESSION_UNKNOWN
     */
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public HeadCountId countUnnamed(DialogueSessionId id, int heads) {
        var session = locked(id);
        var now = clock.instant();
        session.refuseUnlessDeskOpen(now);
        var count = headCounts.save(new UnnamedHeadCount(id, heads, currentMember.id(), now));
        var of = series.findById(session.series().value()).orElseThrow();
        events.publishEvent(new HeadsCounted(
                count.id(), id, heads, of.countsAs(), of.strand(), session.asActivity(), session.presentAt(now)));
        return count.id();
    }

    /** Takes a head count back; the right one is counted anew. @throws RefusedException HEAD_COUNT_TAKEN_BACK when it does not stand */
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public void correctUnnamed(DialogueSessionId id, HeadCountId count, String reason) {
        locked(id);
        var now = clock.instant();
        var wrong = headCounts
                .standing(id.value(), count.value())
                .orElseThrow(() -> new RefusedException(ConversationRefusal.HEAD_COUNT_TAKEN_BACK));
        var counter = headCounts.save(wrong.takeBack(reason, currentMember.id(), now));
        events.publishEvent(new HeadsCorrected(count, counter.id(), id, now));
    }

    private void note(DialogueSession session, MemberId member) {
        var now = clock.instant();
        session.refuseUnlessDeskOpen(now);
        checkingIn.note(session, new CheckIn(session.id(), member, currentMember.id(), CheckInWay.DESK, now));
    }

    private Desk desk(DialogueSession session) {
        var id = session.id().value();
        var holders = places.standingIn(id).stream().map(Place::member).collect(Collectors.toSet());
        Map<MemberId, CheckIn> present = new HashMap<>();
        checkIns.standingIn(id).forEach(checkIn -> present.put(checkIn.member(), checkIn));
        var everyone = new HashSet<>(holders);
        everyone.addAll(present.keySet());
        var names = members.namesOf(everyone);
        var standings =
                members.standingsOf(everyone, clock.local(session.startsAt()).toLocalDate());
        var lines = everyone.stream()
                .map(member -> new Desk.Line(
                        member,
                        names.getOrDefault(member, ""),
                        Optional.ofNullable(standings.get(member))
                                .map(Standing::organisationName)
                                .orElse(null),
                        holders.contains(member),
                        Optional.ofNullable(present.get(member))
                                .map(CheckIn::checkedInAt)
                                .orElse(null)))
                .sorted(Comparator.comparing(Desk.Line::name, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(line -> line.member().value()))
                .toList();
        var unnamed = headCounts.standingIn(id).stream()
                .map(count -> new Desk.Unnamed(count.id(), count.heads(), count.notedAt()))
                .toList();
        return new Desk(
                session.summary(false), session.deskOpen(clock.instant()), session.deskOpensAt(), lines, unnamed);
    }

    private DialogueSession locked(DialogueSessionId id) {
        return sessions.lock(id.value()).orElseThrow(() -> new RefusedException(ConversationRefusal.SESSION_UNKNOWN));
    }
}
