package org.folkmoot.engagement;

/** What is wrong with an event, or odd about it. Words in the bundle: {@code engagement.doubt.<name>}. */
public enum DoubtReason {
    /** Dated before the programme's first day. */
    BEFORE_PROGRAMME,
    /** Dated after today. */
    AHEAD,
    /** A head count of nobody, or of less. */
    NO_HEADS,
    /** Several heads under one person's name. */
    CROWD_UNDER_ONE_NAME,
    /** Counted: the person spoke for organisations of more than one sector that day, and counts for one of them. */
    SEVERAL_SECTORS;

    /** Whether the event is in the ledger all the same. */
    public boolean counted() {
        return this == SEVERAL_SECTORS;
    }
}
