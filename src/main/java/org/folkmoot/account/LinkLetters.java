package org.folkmoot.account;

import java.util.List;
import org.folkmoot.audit.AuditLine;
import org.folkmoot.audit.AuditLog;
import org.folkmoot.member.AccountDetails;
import org.folkmoot.member.EmailAddress;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.SignedIn;
import org.folkmoot.member.SystemWork;
import org.folkmoot.shared.PortalClock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** After the answer on the screen: writes the link to whoever has an account; nobody else is bothered with a mail. */
@Component
class LinkLetters {

    private final Links links;
    private final MemberService members;
    private final AccountDetails accounts;
    private final ApplicationEventPublisher events;
    private final AuditLog audit;
    private final PortalClock clock;

    LinkLetters(
            Links links,
            MemberService members,
            AccountDetails accounts,
            ApplicationEventPublisher events,
            AuditLog audit,
            PortalClock clock) {
        this.links = links;
        this.members = members;
        this.accounts = accounts;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /** Called twice, it writes a second mail whose link takes the place of the first. */
    @ApplicationModuleListener
    void on(LinkAsked asked) {
        var address = new EmailAddress(asked.address());
        SystemWork.call(() -> members.findByEmail(address))
                .flatMap(accounts::find)
                .ifPresent(person -> write(asked.purpose(), address, person));
    }

    private void write(LinkPurpose purpose, EmailAddress address, SignedIn person) {
        var reset = purpose == LinkPurpose.RESET;
        var token = links.issue(purpose, person.id().value());
        audit.record(AuditLine.of(
                reset ? "account.audit.reset-asked" : "account.audit.sign-in-link-asked",
                "member",
                person.id().value(),
                person.name()));
        events.publishEvent(new AccountLetter(
                reset ? AccountLetter.Kind.RESET : AccountLetter.Kind.SIGN_IN,
                address,
                person.id(),
                person.name(),
                (reset ? "reset?token=" : "sign-in/link?token=") + token,
                clock.instant().plus(purpose.validFor()),
                List.of()));
    }
}
