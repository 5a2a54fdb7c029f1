package org.folkmoot.account;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.folkmoot.audit.AuditLine;
import org.folkmoot.audit.AuditLog;
import org.folkmoot.member.EmailAddress;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.OrganisationId;
import org.folkmoot.member.PasswordRules;
import org.folkmoot.member.RegisterMember;
import org.folkmoot.member.Role;
import org.folkmoot.member.SystemWork;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.UnusableInputException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Coming in by asking: a form, a link by mail, and then the organisation's domain or a manager's approval. */
@Service
@Transactional(readOnly = true)
public class RegistrationService {

    private final Registrations registrations;
    private final Links links;
    private final Limits limits;
    private final DoorService doors;
    private final DomainService domains;
    private final MemberService members;
    private final PasswordRules rules;
    private final PasswordEncoder encoder;
    private final ApplicationEventPublisher events;
    private final AuditLog audit;
    private final PortalClock clock;

    RegistrationService(
            Registrations registrations,
            Links links,
            Limits limits,
            DoorService doors,
            DomainService domains,
            MemberService members,
            PasswordRules rules,
            PasswordEncoder encoder,
            ApplicationEventPublisher events,
            AuditLog audit,
            PortalClock clock) {
        this.registrations = registrations;
        this.links = links;
        this.limits = limits;
        this.doors = doors;
        this.domains = domains;
        this.members = members;
        this.rules = rules;
        this.encoder = encoder;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Does the same work and gives the same answer whether the address has an account or not: the mail says which.
     *
     * @throws RefusedException DOOR_CLOSED, TOO_OFTEN
     * @throws UnusableInputException when the password is not one to have
     */
    @Transactional
    @PreAuthorize("permitAll")
    public void ask(Register asked) {
        if (!doors.doors().registration()) throw new RefusedException(AccountRefusal.DOOR_CLOSED);
        if (asked.password() != null)
            rules.check(asked.password(), asked.name(), asked.email().value());
        limits.mayKnock(Limits.Door.MAIL, asked.email().value());
        var registration = registrations.save(new Registration(asked, hashed(asked.password()), clock.instant()));
        events.publishEvent(new RegistrationAsked(registration.id()));
    }

    /**
     * Puts somebody among those who wait for approval whose address is known to be theirs: the sample's people.
     *
     * @throws RefusedException never for a new address
     */
    @Transactional
    @PreAuthorize("hasRole('SYSTEM')")
    public RegistrationId askConfirmed(Register asked) {
        var registration = registrations.save(new Registration(asked, hashed(asked.password()), clock.instant()));
        registration.confirm(clock.instant());
        events.publishEvent(waits(registration));
        return registration.id();
    }

    /** The address a link would confirm. @throws RefusedException LINK_UNKNOWN, LINK_USED, LINK_EXPIRED, LINK_OF_ANOTHER */
    @Transactional
    @PreAuthorize("permitAll")
    public EmailAddress addressOf(String token) {
        links.mustBeForAVisitor();
        return registrations
                .findById(links.check(LinkPurpose.CONFIRM, token))
                .orElseThrow(RegistrationService::unknown)
                .email();
    }

    /**
     * The person holds the mailbox. Of two clicks at once the second waits, and is told that the link has been used.
     *
     * @throws RefusedException LINK_UNKNOWN, LINK_USED, LINK_EXPIRED, LINK_OF_ANOTHER, ALREADY_A_MEMBER
     */
    @Transactional
    @PreAuthorize("permitAll")
    public Confirmation confirm(String token) {
        links.mustBeForAVisitor();
        var now = clock.instant();
        var registration =
                registrations.lock(links.use(LinkPurpose.CONFIRM, token)).orElseThrow(RegistrationService::unknown);
        if (memberWith(registration.email()).isPresent()) throw new RefusedException(AccountRefusal.ALREADY_A_MEMBER);
        return confirm(registration, now).isPresent() ? Confirmation.JOINED : Confirmation.WAITING;
    }

    /**
     * Somebody whose address a provider has checked: comes in by the domain, or as the doors say for a confirmed address.
     *
     * @return empty for one who waits for a manager, or for whom no door is open
     */
    @Transactional
    Optional<MemberId> arrive(Registrant asked) {
        var open = doors.doors();
        var byDomain =
                open.domainsJoin() && domains.organisationOf(asked.email()).isPresent();
        if (!open.registration() && !byDomain) return Optional.empty();
        var now = clock.instant();
        var registration = registrations.findByEmailAndState(asked.email().value(), RegistrationState.WAITING).stream()
                .findFirst()
                .orElseGet(() -> registrations.save(
                        new Registration(new Register(asked.name(), asked.email(), null, "", "", null), null, now)));
        var waited = registration.state() == RegistrationState.WAITING;
        registration.cameBy(asked.accountHash());
        return waited ? admitted(registration) : confirm(registration, now);
    }

    /** Who asked to come in with this account at a provider and was let in; told once. */
    @Transactional
    Optional<MemberId> letInWith(String accountHash) {
        return registrations.findByProviderAccountHashAndState(accountHash, RegistrationState.JOINED).stream()
                .findFirst()
                .map(Registration::linked);
    }

    boolean waits(EmailAddress address) {
        return !registrations
                .findByEmailAndState(address.value(), RegistrationState.WAITING)
                .isEmpty();
    }

    private Optional<MemberId> confirm(Registration registration, Instant now) {
        registrations
                .findByEmailAndState(registration.email().value(), RegistrationState.WAITING)
                .forEach(older -> older.replace(now));
        registration.confirm(now);
        audit.record(line("account.audit.address-confirmed", registration));
        return admitted(registration);
    }

    private Optional<MemberId> admitted(Registration registration) {
        var open = doors.doors();
        var byDomain =
                open.domainsJoin() ? domains.organisationOf(registration.email()) : Optional.<OrganisationId>empty();
        if (byDomain.isEmpty() && open.approvalNeeded()) {
            events.publishEvent(waits(registration));
            return Optional.empty();
        }
        return Optional.of(join(registration, byDomain.orElse(registration.organisation())));
    }

    private MemberId join(Registration registration, @Nullable OrganisationId organisation) {
        var hash = registration.passwordHash();
        var member = SystemWork.call(() -> {
            var id = members.register(new RegisterMember(
                    registration.email(),
                    registration.name(),
                    null,
                    Set.of(Role.PARTICIPANT),
                    organisation,
                    registration.jobTitle(),
                    clock.today()));
            if (hash != null) members.takePassword(id, hash);
            members.welcome(id);
            return id;
        });
        registration.join(member, null, clock.instant());
        audit.record(line("account.audit.joined", registration));
        events.publishEvent(welcome(registration, member));
        return member;
    }

    private RegistrationWaits waits(Registration registration) {
        return new RegistrationWaits(
                registration.id().value(), registration.name(), registration.organisationName(), clock.instant());
    }

    static AccountLetter welcome(Registration registration, MemberId member) {
        return new AccountLetter(
                AccountLetter.Kind.WELCOME,
                registration.email(),
                member,
                registration.name(),
                "sign-in",
                null,
                java.util.List.of());
    }

    static AuditLine line(String what, Registration registration) {
        return new AuditLine(
                what,
                "registration",
                registration.id().value().toString(),
                registration.name(),
                null,
                registration.email().value());
    }

    private Optional<MemberId> memberWith(EmailAddress address) {
        return SystemWork.call(() -> members.findByEmail(address));
    }

    private @Nullable String hashed(@Nullable String password) {
        return password == null ? null : encoder.encode(password);
    }

    private static RefusedException unknown() {
        return new RefusedException(AccountRefusal.LINK_UNKNOWN);
    }
}
