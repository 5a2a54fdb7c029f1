package org.folkmoot.scoring;

/** What a waiting idea asks of a member. */
enum CardState {
    /** Their card: none is in, they do not stand aside, and it is theirs to score. */
    OWED,
    /** A second look: their card lies far from the mean ({@link ScoreTotals}). */
    DIFFERS
}
