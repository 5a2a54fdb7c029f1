package org.folkmoot.account;

import org.folkmoot.member.MemberId;
import org.springframework.stereotype.Component;

/** A passkey asks for the device and for its holder's finger, face or PIN, so it is a second factor too. */
@Component
class PasskeyFactor implements SecondFactor {

    private final Passkeys passkeys;

    PasskeyFactor(Passkeys passkeys) {
        this.passkeys = passkeys;
    }

    @Override
    public String kind() {
        return "passkey";
    }

    @Override
    public boolean hasOne(MemberId member) {
        return passkeys.existsByMemberId(member.value());
    }
}
