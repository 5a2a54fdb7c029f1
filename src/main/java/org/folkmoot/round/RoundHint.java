package org.folkmoot.round;

/** What a session's rounds are to the person looking at its page. */
public enum RoundHint {
    NONE,
    /** They are checked in, rounds are planned and can run now. */
    OPEN,
    /** They came, and rounds have ended. */
    RESULTS
}
