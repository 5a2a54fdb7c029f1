package org.folkmoot.account;

import org.folkmoot.audit.AuditLine;
import org.folkmoot.audit.AuditLog;
import org.folkmoot.member.AccountDetails;
import org.folkmoot.member.EmailAddress;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.SignedIn;
import org.folkmoot.member.SystemWork;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.UnusableInputException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The ways back in for a person who holds their mailbox: another password, or a link that signs in once. */
@Service
@Transactional
public class RecoveryService {

    private final Links links;
    private final Limits limits;
    private final DoorService doors;
    private final MemberService members;
    private final AccountDetails accounts;
    private final ApplicationEventPublisher events;
    private final AuditLog audit;

    RecoveryService(
            Links links,
            Limits limits,
            DoorService doors,
            MemberService members,
            AccountDetails accounts,
            ApplicationEventPublisher events,
            AuditLog audit) {
        this.links = links;
        this.limits = limits;
        this.doors = doors;
        this.members = members;
        this.accounts = accounts;
        this.events = events;
        this.audit = audit;
    }

    /** The same work and the same answer whether there is an account or not. @throws RefusedException TOO_OFTEN */
    @PreAuthorize("permitAll")
    public void askReset(EmailAddress address) {
        ask(address, LinkPurpose.RESET);
    }

    /** For a person who has an account and whom somebody helps: the link goes to their own mailbox. @throws RefusedException NOT_THERE, TOO_OFTEN */
    @PreAuthorize("hasAnyRole('MANAGER', 'ADMINISTRATOR')")
    public void sendPasswordLink(MemberId id) {
        var person = accounts.find(id).orElseThrow(() -> new RefusedException(AccountRefusal.NOT_THERE));
        ask(new EmailAddress(person.getUsername()), LinkPurpose.RESET);
        audit.record(AuditLine.of("account.audit.password-link-sent", "member", id.value(), person.name()));
    }

    /** The same work and the same answer whether there is an account or not. @throws RefusedException DOOR_CLOSED, TOO_OFTEN */
    @PreAuthorize("permitAll")
    public void askSignInLink(EmailAddress address) {
        if (!doors.doors().mailLinks()) throw new RefusedException(AccountRefusal.DOOR_CLOSED);
        ask(address, LinkPurpose.SIGN_IN);
    }

    /** Whose password the link would change. @throws RefusedException LINK_UNKNOWN, LINK_USED, LINK_EXPIRED, LINK_OF_ANOTHER */
    @PreAuthorize("permitAll")
    public String addressOfReset(String token) {
        return owner(links.check(LinkPurpose.RESET, token)).getUsername();
    }

    /**
     * The person's other sign-ins end: {@link org.folkmoot.member.PasswordChanged} tells who keeps them.
     *
     * @throws RefusedException LINK_UNKNOWN, LINK_USED, LINK_EXPIRED, LINK_OF_ANOTHER
     * @throws UnusableInputException when the password is not one to have; the link can be used again
     */
    @PreAuthorize("permitAll")
    public void reset(String token, String password) {
        var person = owner(links.use(LinkPurpose.RESET, token));
        SystemWork.call(() -> {
            members.resetPassword(person.id(), password);
            return person;
        });
        links.withdraw(LinkPurpose.SIGN_IN, person.id().value());
        limits.forgive(Limits.Door.SIGN_IN, person.getUsername());
        audit.record(AuditLine.of(
                "account.audit.password-reset", "member", person.id().value(), person.name()));
    }

    /** Who would sign in with the link. @throws RefusedException DOOR_CLOSED, LINK_UNKNOWN, LINK_USED, LINK_EXPIRED, LINK_OF_ANOTHER */
    @PreAuthorize("permitAll")
    public String addressOfSignIn(String token) {
        if (!doors.doors().mailLinks()) throw new RefusedException(AccountRefusal.DOOR_CLOSED);
        return owner(links.check(LinkPurpose.SIGN_IN, token)).getUsername();
    }

    private void ask(EmailAddress address, LinkPurpose purpose) {
        limits.mayKnock(Limits.Door.MAIL, address.value());
        events.publishEvent(new LinkAsked(address.value(), purpose));
    }

    private SignedIn owner(java.util.UUID subject) {
        var person = accounts.find(new MemberId(subject))
                .orElseThrow(() -> new RefusedException(AccountRefusal.LINK_UNKNOWN));
        links.mustBeFor(person.id());
        return person;
    }
}
