package org.folkmoot.note;

/** What a section's lines are. Words in the bundle: {@code note.kind.<name>}. */
public enum NoteSectionKind {
    LINES,
    /** Each line offers to become an idea. */
    IDEAS,
    /** What is to be done; each line offers to become an action. */
    ACTIONS,
    /** People's own words: each line is a quotation. */
    WORDS
}
