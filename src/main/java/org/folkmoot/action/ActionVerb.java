package org.folkmoot.action;

/** What the person asking may do with an action now. */
public enum ActionVerb {
    CHANGE,
    START,
    FINISH,
    DROP,
    UNDO
}
