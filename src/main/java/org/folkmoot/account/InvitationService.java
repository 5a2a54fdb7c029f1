package org.folkmoot.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.folkmoot.audit.AuditLine;
import org.folkmoot.audit.AuditLog;
import org.folkmoot.member.AccountDetails;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.EmailAddress;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.OrganisationId;
import org.folkmoot.member.OrganisationService;
import org.folkmoot.member.PasswordRules;
import org.folkmoot.member.RegisterMember;
import org.folkmoot.member.Role;
import org.folkmoot.member.Standing;
import org.folkmoot.member.SystemWork;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.UnusableInputException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Coming in by invitation, which carries organisation and roles. */
@Service
@Transactional(readOnly = true)
public class InvitationService {

    private final Invitations invitations;
    private final Links links;
    private final DoorService doors;
    private final MemberService members;
    private final AccountDetails accounts;
    private final OrganisationService organisations;
    private final PasswordRules rules;
    private final CurrentMember currentMember;
    private final ApplicationEventPublisher events;
    private final AuditLog audit;
    private final PortalClock clock;

    InvitationService(
            Invitations invitations,
            Links links,
            DoorService doors,
            MemberService members,
            AccountDetails accounts,
            OrganisationService organisations,
            PasswordRules rules,
            CurrentMember currentMember,
            ApplicationEventPublisher events,
            AuditLog audit,
            PortalClock clock) {
        this.invitations = invitations;
        this.links = links;
        this.doors = doors;
        this.members = members;
        this.accounts = accounts;
        this.organisations = organisations;
        this.rules = rules;
        this.currentMember = currentMember;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * One mail to each who can be invited; who has an account or an invitation already is named, and the others go.
     *
     * @throws RefusedException DOOR_CLOSED, NO_ROLE, ADMINISTRATOR_ROLE
     */
    @Transactional
    @PreAuthorize("hasAnyRole('MANAGER', 'ADMINISTRATOR')")
    public InvitesSent invite(Invite asked) {
        mustBeOpen();
        if (asked.roles().isEmpty()) throw new RefusedException(AccountRefusal.NO_ROLE);
        mayGive(asked.roles());
        var invited = asked.people().isEmpty()
                ? Set.<String>of()
                : invitations.emailsIn(
                        InvitationState.PENDING,
                        asked.people().stream()
                                .map(one -> one.person().email().value())
                                .toList());
        var problems = new ArrayList<LineProblem>();
        var sent = 0;
        for (var one : asked.people()) {
            var email = one.person().email();
            if (invited.contains(email.value()))
                problems.add(PastedPeople.problem(one.line(), email.value(), "account.invite.invited-already"));
            else if (hasAccount(email))
                problems.add(PastedPeople.problem(one.line(), email.value(), "account.invite.has-account"));
            else {
                send(invitations.save(new Invitation(one.person(), asked, currentMember.id(), clock.instant())));
                sent++;
            }
        }
        return new InvitesSent(sent, List.copyOf(problems));
    }

    /** Those that wait for their person, the last sent first. Four statements a page. */
    @PreAuthorize("hasAnyRole('MANAGER', 'ADMINISTRATOR')")
    public Page<InvitationLine> pending(Pageable page) {
        var found = invitations.findByStateOrderBySentAtDescIdDesc(InvitationState.PENDING, page);
        var names = members.namesOf(found.map(Invitation::invitedBy).toSet());
        var known = organisations.namesOf(found.stream()
                .map(Invitation::organisation)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return found.map(one -> line(one, names, known));
    }

    /** A fresh link, valid as long as the first; the one before it no longer works. @throws RefusedException DOOR_CLOSED, NOT_THERE, NOT_PENDING, ADMINISTRATOR_ROLE */
    @Transactional
    @PreAuthorize("hasAnyRole('MANAGER', 'ADMINISTRATOR')")
    public void sendAgain(InvitationId id) {
        mustBeOpen();
        var invitation = locked(id);
        mayGive(invitation.roles());
        invitation.sendAgain(clock.instant());
        send(invitation);
    }

    /** @throws RefusedException NOT_THERE, NOT_PENDING */
    @Transactional
    @PreAuthorize("hasAnyRole('MANAGER', 'ADMINISTRATOR')")
    public void takeBack(InvitationId id) {
        var invitation = locked(id);
        invitation.takeBack(clock.instant());
        links.withdraw(LinkPurpose.INVITATION, id.value());
        audit.record(line("account.audit.invitation-taken-back", invitation));
    }

    /** @throws RefusedException DOOR_CLOSED, LINK_UNKNOWN, LINK_USED, LINK_EXPIRED, LINK_OF_ANOTHER */
    @Transactional
    @PreAuthorize("permitAll")
    public InvitationOpened open(String token) {
        links.mustBeForAVisitor();
        mustBeOpen();
        var invitation = byLink(new InvitationId(links.check(LinkPurpose.INVITATION, token)));
        return new InvitationOpened(
                invitation.name(),
                invitation.email().value(),
                organisationName(invitation),
                inviter(invitation),
                invitation.note());
    }

    /**
     * The link proves that the address is the person's. An invitation to be an administrator counts only while whoever
     * sent it is one.
     *
     * @throws RefusedException those of {@link #open}; ALREADY_A_MEMBER, NOT_PENDING, ADMINISTRATOR_ROLE
     * @throws UnusableInputException when the password is not one to have
     */
    @Transactional
    @PreAuthorize("permitAll")
    public MemberId accept(String token, AcceptInvitation said) {
        links.mustBeForAVisitor();
        mustBeOpen();
        var invitation = locked(new InvitationId(links.use(LinkPurpose.INVITATION, token)));
        if (said.password() != null)
            rules.check(said.password(), said.name(), invitation.email().value());
        if (hasAccount(invitation.email())) throw new RefusedException(AccountRefusal.ALREADY_A_MEMBER);
        if (!inviterMayStillGive(invitation)) throw new RefusedException(AccountRefusal.ADMINISTRATOR_ROLE);
        return join(invitation, said);
    }

    /** A provider has checked the address, which is what the link in the mail would prove. Empty when no invitation holds. */
    @Transactional
    Optional<MemberId> acceptProved(Registrant asked) {
        if (!doors.doors().invitations()) return Optional.empty();
        var now = clock.instant();
        var invitation =
                invitations
                        .findByEmailAndStateOrderBySentAtDesc(asked.email().value(), InvitationState.PENDING)
                        .stream()
                        .findFirst()
                        .map(found -> locked(found.id()))
                        .filter(found -> now.isBefore(found.expiresAt()) && inviterMayStillGive(found));
        invitation.ifPresent(
                found -> links.withdraw(LinkPurpose.INVITATION, found.id().value()));
        return invitation.map(found -> join(found, new AcceptInvitation(asked.name(), "", null)));
    }

    private MemberId join(Invitation invitation, AcceptInvitation said) {
        var member = SystemWork.call(() -> {
            var id = members.register(new RegisterMember(
                    invitation.email(),
                    said.name(),
                    said.password(),
                    invitation.roles(),
                    present(invitation.organisation()),
                    said.jobTitle(),
                    clock.today()));
            members.welcome(id);
            return id;
        });
        invitation.accept(member, clock.instant());
        audit.record(line("account.audit.invitation-accepted", invitation));
        return member;
    }

    /** A merged organisation is the one it was merged into. */
    private @Nullable OrganisationId present(@Nullable OrganisationId organisation) {
        return organisation == null
                ? null
                : organisations
                        .standingFor(organisation)
                        .map(Standing::organisation)
                        .orElse(null);
    }

    private void send(Invitation invitation) {
        var token = links.issue(LinkPurpose.INVITATION, invitation.id().value());
        audit.record(line("account.audit.invited", invitation));
        events.publishEvent(new AccountLetter(
                AccountLetter.Kind.INVITATION,
                invitation.email(),
                null,
                invitation.name(),
                "invitation?token=" + token,
                invitation.expiresAt(),
                List.of(inviter(invitation), organisationName(invitation), invitation.note())));
    }

    private void mustBeOpen() {
        if (!doors.doors().invitations()) throw new RefusedException(AccountRefusal.DOOR_CLOSED);
    }

    private void mayGive(Set<Role> roles) {
        if (roles.contains(Role.ADMINISTRATOR) && !currentMember.has(Role.ADMINISTRATOR))
            throw new RefusedException(AccountRefusal.ADMINISTRATOR_ROLE);
    }

    private boolean inviterMayStillGive(Invitation invitation) {
        return !invitation.roles().contains(Role.ADMINISTRATOR)
                || accounts.find(invitation.invitedBy())
                        .filter(one -> one.roles().contains(Role.ADMINISTRATOR))
                        .isPresent();
    }

    private boolean hasAccount(EmailAddress address) {
        return SystemWork.call(() -> members.findByEmail(address)).isPresent();
    }

    private Invitation byLink(InvitationId id) {
        return invitations.findById(id.value()).orElseThrow(() -> new RefusedException(AccountRefusal.LINK_UNKNOWN));
    }

    private Invitation locked(InvitationId id) {
        return invitations.lock(id.value()).orElseThrow(() -> new RefusedException(AccountRefusal.NOT_THERE));
    }

    private String inviter(Invitation invitation) {
        return members.namesOf(Set.of(invitation.invitedBy())).getOrDefault(invitation.invitedBy(), "");
    }

    private String organisationName(Invitation invitation) {
        return Optional.ofNullable(invitation.organisation())
                .map(id -> organisations.namesOf(Set.of(id)).getOrDefault(id, ""))
                .orElse("");
    }

    private InvitationLine line(
            Invitation one, Map<MemberId, String> names, Map<OrganisationId, String> organisationNames) {
        return new InvitationLine(
                one.id(),
                one.name(),
                one.email().value(),
                one.roles(),
                Optional.ofNullable(one.organisation())
                        .map(id -> organisationNames.getOrDefault(id, ""))
                        .orElse(""),
                names.getOrDefault(one.invitedBy(), ""),
                one.sentAt(),
                one.expiresAt(),
                !clock.instant().isBefore(one.expiresAt()));
    }

    private static AuditLine line(String what, Invitation invitation) {
        return new AuditLine(
                what,
                "invitation",
                invitation.id().value().toString(),
                invitation.email().value(),
                null,
                invitation.roles().stream().sorted().map(Role::name).collect(Collectors.joining(", ")));
    }
}
