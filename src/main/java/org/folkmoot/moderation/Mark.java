package org.folkmoot.moderation;

/** What a moderator noted about a person. Words in the bundle: {@code moderation.mark.<name>}. */
public enum Mark {
    /** What they write passes at once. */
    TRUST,
    /** They put nothing forward. */
    BLOCK
}
