package org.folkmoot.account;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.folkmoot.audit.AuditLog;
import org.folkmoot.member.AccountDetails;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.OrganisationId;
import org.folkmoot.member.OrganisationService;
import org.folkmoot.member.RegisterMember;
import org.folkmoot.member.SystemWork;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.Texts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people who wait for a manager's word. */
@Service
@Transactional(readOnly = true)
public class ApprovalService {

    public static final int REASON_MAX = Registration.REASON_MAX;

    private final Registrations registrations;
    private final MemberService members;
    private final AccountDetails accounts;
    private final OrganisationService organisations;
    private final CurrentMember currentMember;
    private final ApplicationEventPublisher events;
    private final AuditLog audit;
    private final PortalClock clock;

    ApprovalService(
            Registrations registrations,
            MemberService members,
            AccountDetails accounts,
            OrganisationService organisations,
            CurrentMember currentMember,
            ApplicationEventPublisher events,
            AuditLog audit,
            PortalClock clock) {
        this.registrations = registrations;
        this.members = members;
        this.accounts = accounts;
        this.organisations = organisations;
        this.currentMember = currentMember;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /** Who has waited longest comes first. */
    @PreAuthorize("hasAnyRole('MANAGER', 'ADMINISTRATOR')")
    public Page<WaitingLine> waiting(Pageable page) {
        var found = registrations.findByStateOrderByConfirmedAtAscIdAsc(RegistrationState.WAITING, page);
        var chosen = new HashSet<OrganisationId>();
        for (var one : found) if (one.organisation() != null) chosen.add(one.organisation());
        var names = organisations.namesOf(chosen);
        return found.map(one -> line(one, names));
    }

    @PreAuthorize("hasAnyRole('MANAGER', 'ADMINISTRATOR')")
    public int waitingCount() {
        return (int) registrations.countByState(RegistrationState.WAITING);
    }

    /**
     * Of two managers at once the second waits at the row, and is told that it is settled.
     *
     * @throws RefusedException NOT_THERE, ALREADY_SETTLED, and those of {@link MemberService#register}
     */
    @Transactional
    @PreAuthorize("hasAnyRole('MANAGER', 'ADMINISTRATOR')")
    public MemberId approve(RegistrationId id, Approve how) {
        var registration = locked(id);
        registration.mustWait();
        var hash = registration.passwordHash();
        var member = members.register(new RegisterMember(
                registration.email(),
                registration.name(),
                null,
                how.roles(),
                how.organisation(),
                how.jobTitle(),
                clock.today()));
        SystemWork.call(() -> {
            if (hash != null) members.takePassword(member, hash);
            accounts.cameIn(member, true);
            return member;
        });
        registration.join(member, currentMember.id(), clock.instant());
        audit.record(RegistrationService.line("account.audit.approved", registration));
        events.publishEvent(RegistrationService.welcome(registration, member));
        return member;
    }

    /** The person is told the reason by mail. @throws RefusedException NOT_THERE, ALREADY_SETTLED */
    @Transactional
    @PreAuthorize("hasAnyRole('MANAGER', 'ADMINISTRATOR')")
    public void decline(RegistrationId id, String reason) {
        var why = Texts.block(reason, REASON_MAX);
        var registration = locked(id);
        registration.decline(why, currentMember.id(), clock.instant());
        audit.record(RegistrationService.line("account.audit.declined", registration));
        events.publishEvent(new AccountLetter(
                AccountLetter.Kind.DECLINED, registration.email(), null, registration.name(), "", null, List.of(why)));
    }

    private Registration locked(RegistrationId id) {
        return registrations.lock(id.value()).orElseThrow(() -> new RefusedException(AccountRefusal.NOT_THERE));
    }

    private static WaitingLine line(Registration one, Map<OrganisationId, String> names) {
        var organisation = one.organisation();
        return new WaitingLine(
                one.id(),
                one.name(),
                one.email().value(),
                organisation,
                organisation == null ? one.organisationName() : names.getOrDefault(organisation, ""),
                organisation != null,
                one.jobTitle(),
                requireNonNull(one.confirmedAt()));
    }
}
