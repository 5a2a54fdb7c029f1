package org.folkmoot.commontheme;

/** Words in the bundle: {@code commontheme.state.<name>}. */
public enum GatheringState {
    /** For those who run sessions alone; only then can it be changed. */
    DRAFT,
    /** For everybody. */
    PUBLISHED
}
