package org.folkmoot.account;

import java.util.List;
import java.util.Optional;
import org.folkmoot.member.AccountDetails;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.SignInPassword;
import org.folkmoot.member.SignedIn;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Accounts at providers: which there are, whose, and how they get linked. */
@Service
@Transactional(readOnly = true)
public class LinkedAccountService {

    private final Providers providers;
    private final LinkedAccounts linked;
    private final AccountDetails accounts;
    private final SignInPassword locks;
    private final CurrentMember currentMember;
    private final InvitationService invitations;
    private final RegistrationService registrations;
    private final SignInWayLog log;
    private final ReauthenticationService reauthentication;
    private final PortalClock clock;

    LinkedAccountService(
            Providers providers,
            LinkedAccounts linked,
            AccountDetails accounts,
            SignInPassword locks,
            CurrentMember currentMember,
            InvitationService invitations,
            RegistrationService registrations,
            SignInWayLog log,
            ReauthenticationService reauthentication,
            PortalClock clock) {
        this.providers = providers;
        this.linked = linked;
        this.accounts = accounts;
        this.locks = locks;
        this.currentMember = currentMember;
        this.invitations = invitations;
        this.registrations = registrations;
        this.log = log;
        this.reauthentication = reauthentication;
        this.clock = clock;
    }

    /** In order of their keys. */
    @PreAuthorize("permitAll")
    public List<ProviderName> providers() {
        return providers.names();
    }

    /**
     * The next answer of that provider, in this HTTP session and within ten minutes, links instead of signing in.
     *
     * @throws RefusedException SIGN_IN_AFRESH
     */
    @PreAuthorize("isAuthenticated()")
    public void wantLink(String provider) {
        var me = currentMember.id();
        reauthentication.require();
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request)
            ProviderVisit.wantLink(request.getRequest().getSession(), provider, me, clock.instant());
    }

    /** Whose account this is; only the sign-in itself asks, after checking the provider's token. */
    @Transactional
    Optional<SignedIn> arrived(ProvedIdentity proved) {
        var account = linked.findByAccountHash(proved.hash());
        account.ifPresent(known -> known.used(proved.email(), clock.instant()));
        return account.map(LinkedAccount::member).or(() -> letInSince(proved)).flatMap(accounts::find);
    }

    /** Who asked to come in with this very account and has been let in since: it is linked now. */
    private Optional<MemberId> letInSince(ProvedIdentity proved) {
        var member = registrations.letInWith(proved.hash());
        member.ifPresent(person -> link(person, proved));
        return member;
    }

    /** The person who has an account here under the address that the provider checked; they are asked to sign in once. */
    Optional<MemberId> sameAddress(ProvedIdentity proved) {
        return proved.verifiedEmail().flatMap(accounts::find).map(SignedIn::id);
    }

    /**
     * A person unknown so far whose address the provider has checked: comes in by an invitation, by the organisation's
     * domain, or as if the address had been confirmed by mail, each as far as that door is open.
     */
    @Transactional
    Admission admit(ProvedIdentity proved) {
        var email = proved.verifiedEmail();
        if (email.isEmpty()) return Admission.not(ProviderRefusal.UNKNOWN);
        var asked = Registrant.of(proved, email.get());
        var member = invitations.acceptProved(asked).or(() -> registrations.arrive(asked));
        if (member.isEmpty())
            return Admission.not(registrations.waits(email.get()) ? ProviderRefusal.WAITING : ProviderRefusal.UNKNOWN);
        link(member.get(), proved);
        return Admission.of(accounts.find(member.get()).orElseThrow());
    }

    /**
     * Links the account that the provider checked an address for, once the address's owner is signed in another way, in this
     * HTTP session; otherwise does nothing.
     *
     * @throws RefusedException LINKED_TO_SOMEONE
     */
    @Transactional
    @PreAuthorize("isAuthenticated()")
    public void linkFound() {
        var me = currentMember.id();
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request)
            ProviderVisit.foundFor(request.getRequest().getSession(), me, clock.instant())
                    .ifPresent(proved -> link(me, proved));
    }

    /** @throws RefusedException LINKED_TO_SOMEONE */
    @Transactional
    void linkMine(ProvedIdentity proved) {
        link(currentMember.id(), proved);
    }

    private void link(MemberId member, ProvedIdentity proved) {
        locks.lock(member);
        var before = linked.findByAccountHash(proved.hash());
        if (before.isPresent()) {
            if (before.get().member().equals(member)) return;
            throw new RefusedException(SignInWayRefusal.LINKED_TO_SOMEONE);
        }
        try {
            linked.save(new LinkedAccount(member, proved, clock.instant()));
            linked.flush();
        } catch (DataIntegrityViolationException someoneElseWasFirst) {
            throw new RefusedException(SignInWayRefusal.LINKED_TO_SOMEONE);
        }
        log.added(
                member,
                SignInWayKind.PROVIDER,
                providers.name(proved.provider()).map(ProviderName::name).orElse(proved.provider()));
    }
}
