package org.folkmoot.method;

/** How people work in a phase. */
public enum PhaseWork {
    /** Everybody with a seat alone: others are read once one's own answer is in. */
    INDIVIDUAL,
    /** Groups, one answer each. */
    GROUP,
    /** The whole room; whoever runs the inquiry writes what it settled. */
    PLENARY
}
