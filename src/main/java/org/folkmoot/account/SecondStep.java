package org.folkmoot.account;

import java.util.List;
import java.util.Set;
import org.folkmoot.account.HalfSignedIn.Need;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.springframework.stereotype.Component;

/**
 * Whether a sign-in is complete. Who has an authenticator app is always asked for its code. A passkey is a way of
 * signing in with two factors at once; who has one is held to it only where a role asks for a second factor.
 */
@Component
class SecondStep {

    private final TotpKeys totp;
    private final List<SecondFactor> factors;
    private final FactorRules rules;

    SecondStep(TotpKeys totp, List<SecondFactor> factors, FactorRules rules) {
        this.totp = totp;
        this.factors = factors;
        this.rules = rules;
    }

    Need needOf(MemberId member, Set<Role> roles, boolean passed) {
        if (passed) return Need.NONE;
        if (totp.hasOne(member)) return Need.CODE;
        if (!rules.askedOf(roles)) return Need.NONE;
        return factors.stream().anyMatch(factor -> factor.hasOne(member)) ? Need.PASSKEY : Need.SET_UP;
    }
}
