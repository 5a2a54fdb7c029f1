package org.folkmoot.commontheme;

/** Words in the bundle: {@code commontheme.step.<name>}. */
public enum GatheringStepKind {
    PUBLISHED,
    /** It is a draft again, with a reason. */
    TAKEN_BACK
}
