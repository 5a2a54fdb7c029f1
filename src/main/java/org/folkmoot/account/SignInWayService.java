package org.folkmoot.account;

import java.util.List;
import org.folkmoot.member.AccountDetails;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.SignInPassword;
import org.folkmoot.shared.RefusedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How I sign in: what there is, and what goes. One way is always left. */
@Service
@Transactional(readOnly = true)
public class SignInWayService {

    private final List<SignInWaySource> sources;
    private final SignInPassword passwords;
    private final AccountDetails accounts;
    private final FactorRules rules;
    private final TotpKeys totp;
    private final CurrentMember currentMember;
    private final SignInWayLog log;
    private final ReauthenticationService reauthentication;

    SignInWayService(
            List<SignInWaySource> sources,
            SignInPassword passwords,
            AccountDetails accounts,
            FactorRules rules,
            TotpKeys totp,
            CurrentMember currentMember,
            SignInWayLog log,
            ReauthenticationService reauthentication) {
        this.sources = sources;
        this.passwords = passwords;
        this.accounts = accounts;
        this.rules = rules;
        this.totp = totp;
        this.currentMember = currentMember;
        this.log = log;
        this.reauthentication = reauthentication;
    }

    /** The password first, then passkeys, then providers; within a kind the oldest first. */
    @PreAuthorize("isAuthenticated()")
    public List<SignInWay> mine() {
        return of(currentMember.id());
    }

    /**
     * Of two removals at once the second waits for the first, so that both cannot each leave the other's way behind.
     *
     * @throws RefusedException SIGN_IN_AFRESH, LAST_WAY, WAY_GONE, ONLY_FACTOR when a role asks for a second factor and this is the only one
     */
    @Transactional
    @PreAuthorize("isAuthenticated()")
    public void remove(SignInWayKind kind, String id) {
        var me = currentMember.id();
        reauthentication.require();
        passwords.lock(me);
        var all = of(me);
        var way = all.stream()
                .filter(one -> one.kind() == kind && one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new RefusedException(SignInWayRefusal.WAY_GONE));
        if (all.size() == 1) throw new RefusedException(SignInWayRefusal.LAST_WAY);
        if (kind == SignInWayKind.PASSKEY) aSecondFactorRemains(me, all);
        sources.stream().filter(source -> source.kind() == kind).forEach(source -> source.remove(me, id));
        log.removed(me, kind, way.label());
    }

    private void aSecondFactorRemains(MemberId me, List<SignInWay> all) {
        var passkeys =
                all.stream().filter(way -> way.kind() == SignInWayKind.PASSKEY).count();
        if (passkeys == 1
                && !totp.hasOne(me)
                && accounts.find(me)
                        .filter(person -> rules.askedOf(person.roles()))
                        .isPresent()) throw new RefusedException(SignInWayRefusal.ONLY_FACTOR);
    }

    private List<SignInWay> of(MemberId member) {
        return sources.stream()
                .sorted(java.util.Comparator.comparing(SignInWaySource::kind))
                .flatMap(source -> source.of(member).stream())
                .toList();
    }
}
