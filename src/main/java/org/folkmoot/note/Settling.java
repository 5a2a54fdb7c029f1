package org.folkmoot.note;

/** How two texts of one line are settled. */
public enum Settling {
    /** The line's own text stays. */
    KEEP_STANDING,
    /** The other text takes its place. */
    KEEP_OTHER,
    /** The other text becomes a line of its own, after it. */
    KEEP_BOTH
}
