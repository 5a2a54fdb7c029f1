package org.folkmoot.action;

/** Where an action stands. Words in the bundle: {@code action.state.<name>}. */
public enum ActionState {
    OPEN,
    UNDER_WAY,
    DONE,
    /** Not done after all; always with a reason. */
    DROPPED;

    /** Nothing is expected any more. */
    public boolean ended() {
        return this == DONE || this == DROPPED;
    }
}
