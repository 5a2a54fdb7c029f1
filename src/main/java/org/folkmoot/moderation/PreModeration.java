package org.folkmoot.moderation;

/** Whose new ideas and contributions wait for a moderator. Words in the bundle: {@code moderation.mode.<name>}. */
public enum PreModeration {
    OFF,
    /** Those of whom nothing is shown yet. */
    NEW_AUTHORS,
    EVERYONE
}
