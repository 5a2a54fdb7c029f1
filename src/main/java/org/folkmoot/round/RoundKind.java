package org.folkmoot.round;

/** Who speaks in a round. Words in the bundle: {@code round.kind.<name>}. */
public enum RoundKind {
    INDIVIDUAL,
    PAIR,
    TABLE,
    ROOM;

    /** Whether a table or pair has one card together. */
    public boolean together() {
        return this == PAIR || this == TABLE;
    }
}
