package org.folkmoot.conversation;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.SystemWork;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who was at a session, for modules that go on from there. Attendance is private: names are for those who run sessions. */
@Service
@Transactional(readOnly = true)
public class AttendanceService {

    /** So long after the end of a session presence is still noted at its desk. */
    public static final Duration NOTED_UNTIL = DialogueSession.DESK_CLOSES_AFTER;

    private final CheckIns checkIns;
    private final DialogueSessions sessions;
    private final AllSeries series;
    private final SessionFacilitators facilitators;
    private final CurrentMember currentMember;
    private final MemberService members;

    AttendanceService(
            CheckIns checkIns,
            DialogueSessions sessions,
            AllSeries series,
            SessionFacilitators facilitators,
            CurrentMember currentMember,
            MemberService members) {
        this.checkIns = checkIns;
        this.sessions = sessions;
        this.series = series;
        this.facilitators = facilitators;
        this.currentMember = currentMember;
        this.members = members;
    }

    /** Whether the person acting was checked in there; false for a visitor. */
    @PreAuthorize("permitAll")
    public boolean iCame(DialogueSessionId session) {
        return currentMember
                .find()
                .filter(me -> checkIns.standing(session.value(), me.value()).isPresent())
                .isPresent();
    }

    /** Everybody checked in there by name. */
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER', 'SYSTEM')")
    public Set<MemberId> cameTo(DialogueSessionId session) {
        return checkIns.standingIn(session.value()).stream()
                .map(CheckIn::member)
                .collect(Collectors.toSet());
    }

    /** Those of these people who were checked in with that member at some session but this one. One statement. */
    @PreAuthorize("hasRole('SYSTEM')")
    public Set<MemberId> metBy(MemberId member, Collection<MemberId> others, DialogueSessionId except) {
        if (others.isEmpty()) return Set.of();
        var ids = others.stream().map(MemberId::value).toList();
        return checkIns.metBy(member.value(), ids, except.value()).stream()
                .map(MemberId::new)
                .collect(Collectors.toSet());
    }

    /** Who scheduled it, and so sees to it. */
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER', 'SYSTEM')")
    public Optional<MemberId> hostOf(DialogueSessionId session) {
        return sessions.findById(session.value())
                .flatMap(one -> series.findById(one.series().value()))
                .map(Series::createdBy);
    }

    /** Names of those who run it, for people who are signed in; none for a visitor, and none of whoever has no account any more. */
    @PreAuthorize("permitAll")
    public List<String> leadersOf(DialogueSessionId session) {
        if (currentMember.find().isEmpty()) return List.of();
        var leaders = facilitators.standingIn(List.of(session.value())).stream()
                .map(SessionFacilitator::member)
                .toList();
        var known = SystemWork.call(() -> members.addressesOf(leaders)).keySet();
        var names = members.namesOf(known);
        return leaders.stream()
                .flatMap(one -> Optional.ofNullable(names.get(one)).stream())
                .toList();
    }
}
