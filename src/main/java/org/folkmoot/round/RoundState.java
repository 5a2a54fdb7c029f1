package org.folkmoot.round;

/** How far a round is. Words in the bundle: {@code round.state.<name>}. */
public enum RoundState {
    PLANNED,
    RUNNING,
    /** Its cards can be grouped. */
    ENDED,
    /** People give dots. */
    RANKING,
    RANKED
}
