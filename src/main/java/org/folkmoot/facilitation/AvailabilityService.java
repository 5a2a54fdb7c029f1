package org.folkmoot.facilitation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.folkmoot.audit.AuditLine;
import org.folkmoot.audit.AuditLog;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.Role;
import org.folkmoot.member.SystemWork;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When facilitators can run sessions: said by themselves, or by a manager for them, which the record says. */
@Service
@Transactional
public class AvailabilityService {

    private final SaidWeeks weeks;
    private final AwayTimes away;
    private final MemberService members;
    private final CurrentMember currentMember;
    private final AuditLog audit;
    private final PortalClock clock;

    AvailabilityService(
            SaidWeeks weeks,
            AwayTimes away,
            MemberService members,
            CurrentMember currentMember,
            AuditLog audit,
            PortalClock clock) {
        this.weeks = weeks;
        this.away = away;
        this.members = members;
        this.currentMember = currentMember;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('FACILITATOR')")
    public Availability mine() {
        return of(currentMember.id(), name(currentMember.id()));
    }

    /** With reasons. Empty for whoever is no facilitator. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('MANAGER')")
    public Optional<Availability> of(MemberId person) {
        return holds(person) ? Optional.of(of(person, name(person))) : Optional.empty();
    }

    @PreAuthorize("hasRole('FACILITATOR')")
    public void say(SayAvailability said) {
        weeks.save(new SaidWeek(currentMember.id(), said, currentMember.id(), clock.instant()));
    }

    /** @throws RefusedException NO_FACILITATOR */
    @PreAuthorize("hasRole('MANAGER')")
    public void sayFor(MemberId person, SayAvailability said) {
        known(person);
        weeks.save(new SaidWeek(person, said, currentMember.id(), clock.instant()));
        onRecord(person);
    }

    /** @throws RefusedException AWAY_IS_OVER */
    @PreAuthorize("hasRole('FACILITATOR')")
    public void beAway(SayAway said) {
        save(currentMember.id(), said);
    }

    /** @throws RefusedException NO_FACILITATOR, AWAY_IS_OVER */
    @PreAuthorize("hasRole('MANAGER')")
    public void beAwayFor(MemberId person, SayAway said) {
        known(person);
        save(person, said);
        onRecord(person);
    }

    /** One's own, or anybody's for a manager. @throws RefusedException AWAY_UNKNOWN */
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public void withdraw(AwayId id) {
        var row = away.findById(id.value())
                .filter(one -> one.member().equals(currentMember.id()) || currentMember.has(Role.MANAGER))
                .orElseThrow(() -> new RefusedException(FacilitationRefusal.AWAY_UNKNOWN));
        row.withdraw(currentMember.id(), clock.instant());
        if (!row.member().equals(currentMember.id())) onRecord(row.member());
    }

    private void save(MemberId person, SayAway said) {
        if (said.lastDay().isBefore(clock.today())) throw new RefusedException(FacilitationRefusal.AWAY_IS_OVER);
        away.save(new AwayTime(person, said, currentMember.id(), clock.instant()));
    }

    private Availability of(MemberId person, String name) {
        var said = weeks.findFirstByMemberIdOrderByRecordedAtDescIdDesc(person.value());
        var gone = away.standingOf(List.of(person.value()), clock.today());
        var names = members.namesOf(Stream.concat(
                        said.map(SaidWeek::recordedBy).stream(), gone.stream().map(AwayTime::recordedBy))
                .filter(by -> !by.equals(person))
                .collect(Collectors.toSet()));
        return new Availability(
                person,
                name,
                said.map(one -> new Availability.Said(
                                one.slots(),
                                one.maxPerMonth(),
                                names.getOrDefault(one.recordedBy(), ""),
                                one.recordedAt()))
                        .orElse(null),
                gone.stream()
                        .map(one -> new Availability.Away(
                                one.id(),
                                one.firstDay(),
                                one.lastDay(),
                                one.reason(),
                                names.getOrDefault(one.recordedBy(), "")))
                        .toList());
    }

    private void known(MemberId person) {
        if (!holds(person)) throw new RefusedException(FacilitationRefusal.NO_FACILITATOR);
    }

    private boolean holds(MemberId person) {
        return SystemWork.call(() -> members.holding(Role.FACILITATOR)).contains(person);
    }

    /** Never why somebody cannot. */
    private void onRecord(MemberId person) {
        audit.record(AuditLine.of("facilitation.audit.availability-said", "member", person.value(), name(person)));
    }

    private String name(MemberId person) {
        return members.namesOf(List.of(person)).getOrDefault(person, "");
    }
}
