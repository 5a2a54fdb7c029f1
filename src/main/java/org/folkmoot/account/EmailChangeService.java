package org.folkmoot.account;

import java.util.List;
import java.util.UUID;
import org.folkmoot.audit.AuditLine;
import org.folkmoot.audit.AuditLog;
import org.folkmoot.member.AccountDetails;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.EmailAddress;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.SystemWork;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moving to another e-mail address, which both addresses confirm. */
@Service
@Transactional
public class EmailChangeService {

    private final EmailChanges changes;
    private final Links links;
    private final Limits limits;
    private final MemberService members;
    private final AccountDetails accounts;
    private final CurrentMember currentMember;
    private final ApplicationEventPublisher events;
    private final AuditLog audit;
    private final PortalClock clock;

    EmailChangeService(
            EmailChanges changes,
            Links links,
            Limits limits,
            MemberService members,
            AccountDetails accounts,
            CurrentMember currentMember,
            ApplicationEventPublisher events,
            AuditLog audit,
            PortalClock clock) {
        this.changes = changes;
        this.links = links;
        this.limits = limits;
        this.members = members;
        this.accounts = accounts;
        this.currentMember = currentMember;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * An earlier wish that is still open is dropped. The answer is the same whether the new address has an account or not.
     *
     * @param password the present one; for a person without a password it does not matter
     * @throws RefusedException PASSWORD_WRONG, SAME_ADDRESS, TOO_OFTEN
     */
    @PreAuthorize("isAuthenticated()")
    public void ask(EmailAddress to, String password) {
        var me = members.me();
        limits.mayKnock(Limits.Door.MAIL, "change:" + me.id().value());
        if (!members.isMyPassword(password)) throw new RefusedException(AccountRefusal.PASSWORD_WRONG);
        if (to.value().equals(me.email())) throw new RefusedException(AccountRefusal.SAME_ADDRESS);
        var now = clock.instant();
        for (var open : changes.findByMemberIdAndState(me.id().value(), EmailChangeState.ASKED)) {
            open.stop(now);
            withdraw(open);
        }
        var change = changes.save(new EmailChange(me.id(), new EmailAddress(me.email()), to, now));
        audit.record(line("account.audit.email-change-asked", change, me.name()));
        events.publishEvent(new EmailChangeAsked(change.id()));
    }

    /** @param byNewAddress which of the two mails it came from @throws RefusedException LINK_UNKNOWN, LINK_USED, LINK_EXPIRED, LINK_OF_ANOTHER */
    @PreAuthorize("permitAll")
    public String newAddress(String token, boolean byNewAddress) {
        var change =
                changes.findById(links.check(purpose(byNewAddress), token)).orElseThrow(EmailChangeService::unknown);
        links.mustBeFor(change.member());
        return change.to().value();
    }

    /**
     * With the second of the two clicks the address changes, and both addresses are told.
     *
     * @throws RefusedException LINK_UNKNOWN, LINK_USED, LINK_EXPIRED, LINK_OF_ANOTHER, ADDRESS_TAKEN
     */
    @PreAuthorize("permitAll")
    public EmailConfirmation confirm(String token, boolean byNewAddress) {
        var change = locked(links.use(purpose(byNewAddress), token));
        links.mustBeFor(change.member());
        if (!change.confirm(byNewAddress, clock.instant())) return EmailConfirmation.ONE_OF_TWO;
        if (SystemWork.call(() -> members.findByEmail(change.to())).isPresent())
            throw new RefusedException(AccountRefusal.ADDRESS_TAKEN);
        SystemWork.call(() -> {
            members.changeEmail(change.member(), change.to());
            return change;
        });
        withdraw(change);
        var name = name(change);
        audit.record(line("account.audit.email-changed", change, name));
        for (var address : List.of(change.from(), change.to()))
            events.publishEvent(new AccountLetter(
                    AccountLetter.Kind.EMAIL_CHANGED,
                    address,
                    change.member(),
                    name,
                    "",
                    null,
                    List.of(change.to().value())));
        return EmailConfirmation.CHANGED;
    }

    /** The address the account would stay with; for whoever holds that mailbox. @throws RefusedException LINK_UNKNOWN, LINK_USED, LINK_EXPIRED */
    @PreAuthorize("permitAll")
    public String oldAddress(String token) {
        return changes.findById(links.check(LinkPurpose.STOP_EMAIL, token))
                .orElseThrow(EmailChangeService::unknown)
                .from()
                .value();
    }

    /** The holder of the old address does not want it. @throws RefusedException LINK_UNKNOWN, LINK_USED, LINK_EXPIRED */
    @PreAuthorize("permitAll")
    public void stop(String token) {
        var change = locked(links.use(LinkPurpose.STOP_EMAIL, token));
        change.stop(clock.instant());
        withdraw(change);
        audit.record(line("account.audit.email-change-stopped", change, name(change)));
    }

    /** The address of the person signed in, as it is now. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public String myAddress() {
        return accounts.find(currentMember.id()).orElseThrow().getUsername();
    }

    private void withdraw(EmailChange change) {
        for (var purpose : List.of(LinkPurpose.NEW_EMAIL, LinkPurpose.OLD_EMAIL, LinkPurpose.STOP_EMAIL))
            links.withdraw(purpose, change.id());
    }

    private String name(EmailChange change) {
        return accounts.find(change.member()).map(person -> person.name()).orElse("");
    }

    private EmailChange locked(UUID id) {
        return changes.lock(id).orElseThrow(EmailChangeService::unknown);
    }

    static AuditLine line(String what, EmailChange change, String name) {
        return new AuditLine(
                what,
                "member",
                change.member().value().toString(),
                name,
                change.from().value(),
                change.to().value());
    }

    private static LinkPurpose purpose(boolean byNewAddress) {
        return byNewAddress ? LinkPurpose.NEW_EMAIL : LinkPurpose.OLD_EMAIL;
    }

    private static RefusedException unknown() {
        return new RefusedException(AccountRefusal.LINK_UNKNOWN);
    }
}
