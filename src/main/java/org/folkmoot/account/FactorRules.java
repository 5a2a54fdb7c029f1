package org.folkmoot.account;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.folkmoot.audit.AuditLine;
import org.folkmoot.audit.AuditLog;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.Role;
import org.folkmoot.shared.PortalClock;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which roles ask for a second factor. Administrators always, except in the sample, whose password everyone knows. */
@Service
@Transactional(readOnly = true)
public class FactorRules {

    private final FactorRuleRows rows;
    private final CurrentMember currentMember;
    private final AuditLog audit;
    private final PortalClock clock;
    private final boolean sample;

    FactorRules(
            FactorRuleRows rows,
            CurrentMember currentMember,
            AuditLog audit,
            PortalClock clock,
            Environment environment) {
        this.rows = rows;
        this.currentMember = currentMember;
        this.audit = audit;
        this.clock = clock;
        this.sample = environment.acceptsProfiles(Profiles.of("sample"));
    }

    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public Set<Role> asking() {
        return roles();
    }

    /** Roles that ask whatever the setting says. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public Set<Role> always() {
        return sample ? Set.of() : Set.of(Role.ADMINISTRATOR);
    }

    /** From now on exactly these roles ask for a second factor, and those that always do. Sign-ins that are open are held to it too. */
    @Transactional
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void ask(Set<Role> wanted) {
        var now = clock.instant();
        var me = currentMember.id();
        var standing = rows.findByLiftedAtIsNull();
        var before = standing.stream().map(FactorRule::role).collect(Collectors.toSet());
        if (before.equals(wanted)) return;
        standing.stream().filter(rule -> !wanted.contains(rule.role())).forEach(rule -> rule.lift(me, now));
        wanted.stream()
                .filter(role -> !before.contains(role))
                .forEach(role -> rows.save(new FactorRule(role, me, now)));
        audit.record(new AuditLine(
                "account.audit.second-factor-required", "setting", null, "", words(before), words(wanted)));
    }

    boolean askedOf(Set<Role> held) {
        return roles().stream().anyMatch(held::contains);
    }

    private Set<Role> roles() {
        var asking = EnumSet.noneOf(Role.class);
        if (!sample) asking.add(Role.ADMINISTRATOR);
        rows.findByLiftedAtIsNull().forEach(rule -> asking.add(rule.role()));
        return asking;
    }

    private static String words(Set<Role> roles) {
        return roles.stream().map(Role::name).sorted().collect(Collectors.joining(", "));
    }
}
