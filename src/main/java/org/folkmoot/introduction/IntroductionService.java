package org.folkmoot.introduction;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.folkmoot.conversation.AttendanceService;
import org.folkmoot.conversation.ConversationService;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.conversation.SessionSummary;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.Standing;
import org.folkmoot.member.SystemWork;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Three people one has not met, for whoever has a place or is checked in. Only those who agreed see anybody, and only they are
 * seen: name and organisation, by nobody else, until the session is over.
 */
@Service
@Transactional
@PreAuthorize("hasRole('PARTICIPANT')")
public class IntroductionService {

    public static final int SHOWN = 3;

    private final MeetingConsents consents;
    private final MeetingAgreement agreement;
    private final ConversationService conversations;
    private final AttendanceService attendance;
    private final MemberService members;
    private final CurrentMember currentMember;
    private final PortalClock clock;

    IntroductionService(
            MeetingConsents consents,
            MeetingAgreement agreement,
            ConversationService conversations,
            AttendanceService attendance,
            MemberService members,
            CurrentMember currentMember,
            PortalClock clock) {
        this.consents = consents;
        this.agreement = agreement;
        this.conversations = conversations;
        this.attendance = attendance;
        this.members = members;
        this.currentMember = currentMember;
        this.clock = clock;
    }

    /** Empty for whoever has no place there and is not checked in, and once it is over. A fixed number of statements. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('PARTICIPANT')")
    public Optional<Introductions> find(DialogueSessionId id) {
        return conversations
                .find(id)
                .map(found -> found.session())
                .filter(this::open)
                .map(this::introductions);
    }

    /** Others who agreed may find me here, and I find them. Doing it twice changes nothing. @throws RefusedException NO_PLACE, SESSION_OVER */
    @PreAuthorize("hasRole('PARTICIPANT')")
    public void agree(DialogueSessionId id) {
        var session = conversations
                .find(id)
                .orElseThrow(() -> new RefusedException(IntroductionRefusal.NO_PLACE))
                .session();
        if (over(session)) throw new RefusedException(IntroductionRefusal.SESSION_OVER);
        if (!open(session)) throw new RefusedException(IntroductionRefusal.NO_PLACE);
        agreement.agree(id, currentMember.id(), clock.instant());
    }

    /** From now on nobody finds me there. */
    @PreAuthorize("hasRole('PARTICIPANT')")
    public void takeBack(DialogueSessionId id) {
        consents.standing(id.value(), currentMember.id().value()).ifPresent(mine -> mine.takeBack(clock.instant()));
    }

    private Introductions introductions(SessionSummary session) {
        var me = currentMember.id();
        var all = consents.standingIn(session.id().value()).stream()
                .map(MeetingConsent::member)
                .collect(Collectors.toSet());
        if (!all.remove(me)) return new Introductions(session, false, List.of());
        var met = SystemWork.call(() -> attendance.metBy(me, all, session.id()));
        all.removeAll(met);
        var everyone = new java.util.HashSet<>(all);
        everyone.add(me);
        var standings =
                members.standingsOf(everyone, clock.local(session.startsAt()).toLocalDate());
        var mine = standings.get(me);
        var chosen = all.stream()
                .filter(one -> !sameOrganisation(mine, standings.get(one)))
                .sorted(Comparator.comparing((MemberId one) -> sameSector(mine, standings.get(one)))
                        .thenComparing(one -> drawn(session, me, one)))
                .limit(SHOWN)
                .toList();
        var names = members.namesOf(chosen);
        return new Introductions(
                session,
                true,
                chosen.stream().map(one -> person(one, names, standings)).toList());
    }

    private static Introductions.Person person(
            MemberId one, Map<MemberId, String> names, Map<MemberId, Standing> standings) {
        return new Introductions.Person(
                names.getOrDefault(one, ""),
                Optional.ofNullable(standings.get(one))
                        .map(Standing::organisationName)
                        .orElse(null));
    }

    private static boolean sameOrganisation(@Nullable Standing mine, @Nullable Standing other) {
        return mine != null && other != null && mine.organisation().equals(other.organisation());
    }

    private static boolean sameSector(@Nullable Standing mine, @Nullable Standing other) {
        return mine != null && other != null && mine.sector().equals(other.sector());
    }

    /** The same three while the session lasts, and other ones for everybody. */
    private static int drawn(SessionSummary session, MemberId me, MemberId other) {
        return (session.id().value() + "/" + me.value() + "/" + other.value()).hashCode();
    }

    private boolean open(SessionSummary session) {
        return !over(session) && (session.mine() || attendance.iCame(session.id()));
    }

    private boolean over(SessionSummary session) {
        return session.cancelled() || !session.endsAt().isAfter(clock.instant());
    }
}
