package org.folkmoot.account;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.folkmoot.account.CodeAnswer.Result;
import org.folkmoot.account.SecondFactorChanged.Change;
import org.folkmoot.member.AccountDetails;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.SignInPassword;
import org.folkmoot.member.SignedIn;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The authenticator app of the person signed in, or of one who is half signed in and must set one up. A wrong code is an
 * answer and not an exception, so that the try is counted.
 */
@Service
public class SecondFactorService {

    private final TotpKeys totp;
    private final List<SecondFactor> factors;
    private final FactorRules rules;
    private final SignIns signIns;
    private final SignInChecks checks;
    private final SignInPassword passwords;
    private final AccountDetails accounts;
    private final CurrentMember currentMember;
    private final ReauthenticationService reauthentication;
    private final PortalClock clock;

    SecondFactorService(
            TotpKeys totp,
            List<SecondFactor> factors,
            FactorRules rules,
            SignIns signIns,
            SignInChecks checks,
            SignInPassword passwords,
            AccountDetails accounts,
            CurrentMember currentMember,
            ReauthenticationService reauthentication,
            PortalClock clock) {
        this.totp = totp;
        this.factors = factors;
        this.rules = rules;
        this.signIns = signIns;
        this.checks = checks;
        this.passwords = passwords;
        this.accounts = accounts;
        this.currentMember = currentMember;
        this.reauthentication = reauthentication;
        this.clock = clock;
    }

    @PreAuthorize("isAuthenticated()")
    public SecondFactorStatus mine() {
        return status(me());
    }

    /** @throws RefusedException SIGN_IN_AFRESH, SECOND_FACTOR_ON */
    @PreAuthorize("isAuthenticated()")
    public TotpSetUp begin() {
        reauthentication.require();
        return totp.begin(me());
    }

    /** This device has shown the second factor; other devices of mine are asked for it. @throws RefusedException SECOND_FACTOR_ON, SECOND_FACTOR_NOT_BEGUN */
    @PreAuthorize("isAuthenticated()")
    public TotpConfirmed confirm(String code) {
        var confirmed = totp.confirm(me(), code);
        if (confirmed.answer().accepted()) SignIns.current().ifPresent(signIns::passedSecondFactor);
        checks.forget();
        return confirmed;
    }

    /** Waits for a passkey that goes at the same moment, so that both cannot go. @param code of the app, or a recovery code @throws RefusedException SECOND_FACTOR_OFF, SECOND_FACTOR_NEEDED */
    @Transactional
    @PreAuthorize("isAuthenticated()")
    public CodeAnswer turnOff(String code) {
        var me = me();
        passwords.lock(me.id());
        var status = status(me);
        if (!status.on()) throw new RefusedException(FactorRefusal.SECOND_FACTOR_OFF);
        if (status.mustStay()) throw new RefusedException(FactorRefusal.SECOND_FACTOR_NEEDED);
        var answer = totp.check(me, code);
        if (answer.accepted()) totp.remove(me, Change.TURNED_OFF);
        checks.forget();
        return answer;
    }

    /** Ten new recovery codes; the old ones are worth nothing from now on. @throws RefusedException SECOND_FACTOR_OFF */
    @PreAuthorize("isAuthenticated()")
    public TotpConfirmed newCodes(String code) {
        var me = me();
        if (!totp.hasOne(me.id())) throw new RefusedException(FactorRefusal.SECOND_FACTOR_OFF);
        var answer = totp.check(me, code);
        return new TotpConfirmed(answer, answer.accepted() ? totp.newCodes(me) : List.of());
    }

    /** For managers' and administrators' page of a person. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public Optional<SecondFactorStatus> of(MemberId id) {
        return accounts.find(id).map(this::status);
    }

    /**
     * For a person who has lost phone and recovery codes and has convinced an administrator of who they are. Where a role
     * asks for a second factor, the person is led to set one up.
     *
     * @throws RefusedException PERSON_NOT_THERE, SECOND_FACTOR_OFF
     */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void remove(MemberId id) {
        var person = accounts.find(id).orElseThrow(() -> new RefusedException(FactorRefusal.PERSON_NOT_THERE));
        if (!totp.hasOne(id)) throw new RefusedException(FactorRefusal.SECOND_FACTOR_OFF);
        totp.remove(person, Change.TAKEN_AWAY);
        signIns.forgetSecondFactor(id);
        checks.forget();
    }

    /** What a person who is half signed in must do; empty when nobody is, in this window. */
    @PreAuthorize("permitAll")
    public Optional<SecondStepAsked> asked() {
        return HalfSignedIn.current(clock.instant())
                .map(half -> new SecondStepAsked(
                        half.name(),
                        half.need().name().toLowerCase(java.util.Locale.ROOT),
                        half.proved(),
                        half.said()));
    }

    /** For who is half signed in and has no second factor yet. @throws RefusedException SIGN_IN_AGAIN, SECOND_FACTOR_ON */
    @PreAuthorize("permitAll")
    public TotpSetUp beginHalfSignedIn() {
        return totp.begin(halfSignedIn());
    }

    /** Once accepted, the form of the second step signs the person in. @throws RefusedException SIGN_IN_AGAIN, SECOND_FACTOR_ON */
    @PreAuthorize("permitAll")
    public TotpConfirmed confirmHalfSignedIn(String code) {
        var confirmed = totp.confirm(halfSignedIn(), code);
        if (confirmed.answer().result() == Result.ACCEPTED)
            HalfSignedIn.current(clock.instant())
                    .ifPresent(half -> half.hasProved().putIntoCurrent());
        return confirmed;
    }

    private SignedIn halfSignedIn() {
        return HalfSignedIn.current(clock.instant())
                .filter(half -> half.need() == HalfSignedIn.Need.SET_UP)
                .flatMap(half -> accounts.find(half.member()))
                .orElseThrow(() -> new RefusedException(FactorRefusal.SIGN_IN_AGAIN));
    }

    private SignedIn me() {
        return accounts.find(currentMember.id()).orElseThrow(() -> new RefusedException(FactorRefusal.SIGN_IN_AGAIN));
    }

    private SecondFactorStatus status(SignedIn person) {
        var askedBy = EnumSet.noneOf(org.folkmoot.member.Role.class);
        person.roles().stream()
                .filter(role -> rules.askedOf(java.util.Set.of(role)))
                .forEach(askedBy::add);
        var another =
                factors.stream().anyMatch(factor -> !factor.kind().equals(totp.kind()) && factor.hasOne(person.id()));
        return new SecondFactorStatus(
                totp.since(person.id()).orElse(null), totp.codesLeft(person.id()), askedBy, another);
    }
}
