package org.folkmoot.member;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.folkmoot.audit.AuditLine;
import org.folkmoot.audit.AuditLog;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Who may give and take roles, and the record of it. Runs inside the transaction of {@link MemberService}. */
@Component
class Roles {

    private final Members members;
    private final RoleChanges changes;
    private final CurrentMember currentMember;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final PortalClock clock;

    Roles(
            Members members,
            RoleChanges changes,
            CurrentMember currentMember,
            AuditLog audit,
            ApplicationEventPublisher events,
            PortalClock clock) {
        this.audit = audit;
        this.members = members;
        this.changes = changes;
        this.currentMember = currentMember;
        this.events = events;
        this.clock = clock;
    }

    /** A manager cannot make themselves an administrator, nor take the role from one. @throws RefusedException ADMINISTRATOR_ROLE */
    void mayGiveOrTake(Set<Role> differing) {
        var byAPerson = currentMember.find().isPresent();
        if (differing.contains(Role.ADMINISTRATOR) && byAPerson && !currentMember.has(Role.ADMINISTRATOR))
            throw new RefusedException(MemberRefusal.ADMINISTRATOR_ROLE);
    }

    void record(MemberId member, Set<Role> before, Set<Role> after) {
        changes.record(member, before, after, currentMember.find(), clock.instant());
        events.publishEvent(new RolesChanged(member, before, after));
    }

    void change(MemberId id, Set<Role> wanted) {
        if (wanted.isEmpty()) throw new RefusedException(MemberRefusal.NO_ROLE);
        // Before anything is read, so that whoever waited here reads what the other has written.
        if (!wanted.contains(Role.ADMINISTRATOR)) oneAdministratorRemainsBeside(id);
        var member = members.findById(id.value()).orElseThrow(() -> new RefusedException(MemberRefusal.NOT_THERE));
        var before = member.roles();
        mayGiveOrTake(new RolesChanged(id, before, wanted).differing());
        record(id, before, wanted);
        onRecord("member.audit.roles-changed", member, before, wanted);
        member.grant(wanted);
        try {
            members.flush();
        } catch (OptimisticLockingFailureException someoneElseWasFirst) {
            throw new RefusedException(MemberRefusal.CHANGED_MEANWHILE);
        }
    }

    /** A person was added by somebody; those the portal itself brings along are not news. */
    void onRecordAsAdded(Member member) {
        if (currentMember.find().isPresent()) onRecord("member.audit.added", member, Set.of(), member.roles());
    }

    void onRecord(String what, Member member) {
        audit.record(AuditLine.of(what, "member", member.id().value(), member.name()));
    }

    private void onRecord(String what, Member member, Set<Role> before, Set<Role> after) {
        audit.record(new AuditLine(
                what, "member", member.id().value().toString(), member.name(), words(before), words(after)));
    }

    private static String words(Set<Role> roles) {
        return Arrays.stream(Role.values())
                .filter(roles::contains)
                .map(role -> role.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    List<RoleChangeLine> historyOf(MemberId id) {
        var rows = changes.findByMemberIdOrderByChangedAtDescIdDesc(id.value());
        var by = rows.stream()
                .flatMap(row -> row.changedBy().stream())
                .map(MemberId::value)
                .collect(Collectors.toSet());
        var names = by.isEmpty()
                ? java.util.Map.<java.util.UUID, String>of()
                : members.namesOf(by).stream()
                        .collect(Collectors.toMap(Members.NameOfMember::getId, Members.NameOfMember::getName));
        return rows.stream()
                .map(row -> new RoleChangeLine(
                        row.role(),
                        row.granted(),
                        row.changedBy().map(MemberId::value).map(names::get).orElse(null),
                        row.changedAt()))
                .toList();
    }

    private void oneAdministratorRemainsBeside(MemberId id) {
        if (isLastAdministrator(id)) throw new RefusedException(MemberRefusal.LAST_ADMINISTRATOR);
    }

    /** Whoever asks the same waits until this transaction ends. */
    boolean isLastAdministrator(MemberId id) {
        var administrators = members.lockAdministrators();
        return administrators.size() == 1
                && administrators.getFirst().equalsIgnoreCase(id.value().toString());
    }
}
