package org.folkmoot.target;

/** What was done with a target. Words in the bundle: {@code target.step.<name>}. */
public enum TargetStep {
    ADDED,
    CHANGED,
    /** No longer pursued. */
    DROPPED,
    /** Pursued again. */
    TAKEN_UP
}
