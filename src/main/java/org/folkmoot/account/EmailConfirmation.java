package org.folkmoot.account;

/** What came of a click in one of the two mails. */
public enum EmailConfirmation {
    /** The other address has not said yes. */
    ONE_OF_TWO,
    CHANGED
}
