package org.folkmoot.method;

/** What a phase asks of the person looking, now. */
public enum PhaseToDo {
    NOT_YET,
    WRITE,
    AMEND,
    WRITE_TOGETHER,
    AMEND_TOGETHER,
    NO_GROUP,
    SETTLE,
    AMEND_SETTLED,
    FOLLOW,
    /** They run it and have no seat. */
    LOOK_ON,
    /** The phase ended over what they were typing. */
    LEFT_OVER,
    OVER
}
