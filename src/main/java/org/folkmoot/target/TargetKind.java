package org.folkmoot.target;

/** How a target is measured. Words in the bundle: {@code target.kind.<name>} and {@code target.kind.help.<name>}. */
public enum TargetKind {
    /** So many of so many; how many there are in all may be unknown. */
    COUNT,
    /** 0 to 100. */
    PERCENTAGE,
    AVERAGE,
    /** One's own figure against somebody else's, such as the national one; what counts is the difference. */
    COMPARISON,
    /** All there are, by a date. */
    UNIVERSAL;

    /** Whether it counts things, so that there is no half of one. */
    public boolean whole() {
        return this == COUNT || this == UNIVERSAL;
    }
}
