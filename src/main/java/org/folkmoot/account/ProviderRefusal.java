package org.folkmoot.account;

import java.util.Locale;

/** Why a visit to a provider did not sign a person in; a word of the address that leads back. */
public enum ProviderRefusal {
    /** It does not answer, or not in time. */
    DOWN,
    /** The person, or the provider, said no there. */
    STOPPED,
    /** What came back was altered, too old, or not for us. */
    REFUSED,
    /** Nobody here has that account, and no door lets the person in. */
    UNKNOWN,
    /** No refusal: a manager looks at it. */
    WAITING,
    /** Somebody here has its address: sign in another way once, and it is linked. */
    CONFIRM,
    /** It is linked to another person. */
    TAKEN;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
