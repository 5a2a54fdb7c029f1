package org.folkmoot.account;

import org.folkmoot.shared.Refusal;

enum SignInWayRefusal implements Refusal {
    SIGN_IN_AFRESH,
    LAST_WAY,
    ONLY_FACTOR,
    WAY_GONE,
    PASSKEY_NOT_ACCEPTED,
    PASSKEY_KNOWN,
    TOO_MANY_PASSKEYS,
    LINKED_TO_SOMEONE
}
