package org.folkmoot.account;

import org.folkmoot.audit.AuditLine;
import org.folkmoot.audit.AuditLog;
import org.folkmoot.member.AccountDetails;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.SignedIn;
import org.folkmoot.shared.PortalClock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes down and tells that a way of signing in came or went, in the transaction in which it did. */
@Component
class SignInWayLog {

    private final AuditLog audit;
    private final AccountDetails accounts;
    private final ApplicationEventPublisher events;
    private final PortalClock clock;

    SignInWayLog(AuditLog audit, AccountDetails accounts, ApplicationEventPublisher events, PortalClock clock) {
        this.audit = audit;
        this.accounts = accounts;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void added(MemberId member, SignInWayKind kind, String label) {
        write("account.audit.way-added", member, null, named(kind, label));
        events.publishEvent(new SignInWayChanged(member, kind, label, true, clock.instant()));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void removed(MemberId member, SignInWayKind kind, String label) {
        write("account.audit.way-removed", member, named(kind, label), null);
        events.publishEvent(new SignInWayChanged(member, kind, label, false, clock.instant()));
    }

    private void write(
            String what,
            MemberId member,
            @org.jspecify.annotations.Nullable String before,
            @org.jspecify.annotations.Nullable String after) {
        var name = accounts.find(member).map(SignedIn::name).orElse("");
        audit.record(new AuditLine(what, "member", member.value().toString(), name, before, after));
    }

    private static String named(SignInWayKind kind, String label) {
        return label.isEmpty() ? kind.name() : kind.name() + " · " + label;
    }
}
