package org.folkmoot.account;

/** What came of confirming an address. */
public enum Confirmation {
    /** The account is ready. */
    JOINED,
    /** A programme manager decides. */
    WAITING
}
