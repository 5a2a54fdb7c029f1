package org.folkmoot.history;

/** What is meant by a person or organisation a table names. Words: {@code history.choice.<name>}. */
public enum HistoryChoice {
    /** Somebody has to say. */
    UNDECIDED,
    /** The register has exactly this address or name. */
    EXACT,
    /** A manager chose from the register. */
    CONFIRMED,
    /** A manager added the organisation to the register. */
    ADDED,
    /** Counted as a head without a name, with the line's organisation. */
    UNNAMED,
    /** Counted without an organisation. */
    NONE
}
