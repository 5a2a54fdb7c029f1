package org.folkmoot.facilitation;

/**
 * Why somebody is not proposed for a session, in the order in which it is asked. Words in the bundle:
 * {@code facilitation.against.<name>}.
 */
public enum PassedOver {
    /** They said that they cannot run this one. */
    DECLINED,
    /** They are away on that day. */
    AWAY,
    /** Not a time of the week at which they usually can. */
    NOT_THEN,
    /** They run something else then. */
    CLASH,
    /** The series is for trained facilitators, and no training of theirs counts on that day. */
    NOT_TRAINED,
    /** They have as many in that month as they want. */
    MAXIMUM
}
