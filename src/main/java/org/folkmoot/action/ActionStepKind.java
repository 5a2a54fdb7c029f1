package org.folkmoot.action;

/** What was done with an action. Words in the bundle: {@code action.step.<name>}. */
public enum ActionStepKind {
    ADDED,
    /** Other words, another owner or another day. */
    CHANGED,
    STARTED,
    DONE,
    DROPPED,
    /** The step before holds no more. */
    UNDONE
}
