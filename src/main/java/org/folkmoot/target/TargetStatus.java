package org.folkmoot.target;

/** How a target stands. Follows from {@link TargetRule} and is never entered. Words in the bundle: {@code target.status.<name>}. */
public enum TargetStatus {
    MET,
    ON_COURSE,
    BEHIND,
    MISSED,
    /** Nothing has been measured, and the first measurement is not overdue. */
    NOT_MEASURED,
    /** It has not begun, or nothing can be said before its date. */
    NOT_DUE,
    MEASUREMENT_OVERDUE,
    /** The papers name no figure: say so, never 0 %. */
    NOT_STATED,
    /** Given up by a decision, with a reason. */
    DROPPED
}
