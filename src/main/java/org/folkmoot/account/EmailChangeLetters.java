package org.folkmoot.account;

import java.util.List;
import org.folkmoot.member.AccountDetails;
import org.folkmoot.member.EmailAddress;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.SignedIn;
import org.folkmoot.member.SystemWork;
import org.folkmoot.shared.PortalClock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** After the answer on the screen: a mail to each of the two addresses. */
@Component
class EmailChangeLetters {

    private final EmailChanges changes;
    private final Links links;
    private final MemberService members;
    private final AccountDetails accounts;
    private final ApplicationEventPublisher events;
    private final PortalClock clock;

    EmailChangeLetters(
            EmailChanges changes,
            Links links,
            MemberService members,
            AccountDetails accounts,
            ApplicationEventPublisher events,
            PortalClock clock) {
        this.changes = changes;
        this.links = links;
        this.members = members;
        this.accounts = accounts;
        this.events = events;
        this.clock = clock;
    }

    /** Called twice, it writes the mails again, and their links take the place of the first. */
    @ApplicationModuleListener
    void on(EmailChangeAsked asked) {
        changes.lock(asked.change())
                .ifPresent(change -> accounts.find(change.member()).ifPresent(person -> write(change, person)));
    }

    private void write(EmailChange change, SignedIn person) {
        var taken = SystemWork.call(() -> members.findByEmail(change.to())).isPresent();
        if (taken)
            events.publishEvent(letter(
                    AccountLetter.Kind.EMAIL_HAS_ACCOUNT,
                    change.to(),
                    change,
                    person,
                    "",
                    List.of(change.from().value())));
        else
            events.publishEvent(letter(
                    AccountLetter.Kind.NEW_EMAIL,
                    change.to(),
                    change,
                    person,
                    "email/new?token=" + links.issue(LinkPurpose.NEW_EMAIL, change.id()),
                    List.of(change.from().value())));
        var stop = "email/stop?token=" + links.issue(LinkPurpose.STOP_EMAIL, change.id());
        events.publishEvent(letter(
                AccountLetter.Kind.OLD_EMAIL,
                change.from(),
                change,
                person,
                "email/old?token=" + links.issue(LinkPurpose.OLD_EMAIL, change.id()),
                List.of(change.to().value(), stop)));
    }

    private AccountLetter letter(
            AccountLetter.Kind kind,
            EmailAddress to,
            EmailChange change,
            SignedIn person,
            String link,
            List<String> details) {
        var greeted = kind == AccountLetter.Kind.EMAIL_HAS_ACCOUNT ? "" : person.name();
        return new AccountLetter(
                kind,
                to,
                kind == AccountLetter.Kind.EMAIL_HAS_ACCOUNT ? null : change.member(),
                greeted,
                link,
                clock.instant().plus(LinkPurpose.NEW_EMAIL.validFor()),
                details);
    }
}
