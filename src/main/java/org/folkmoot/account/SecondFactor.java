package org.folkmoot.account;

import org.folkmoot.member.MemberId;

/** A kind of proof that goes beyond a password or a mailbox: a bean of this type. */
interface SecondFactor {

    /** One word in small letters: "passkey", "totp". */
    String kind();

    boolean hasOne(MemberId member);
}
