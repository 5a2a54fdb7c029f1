package org.folkmoot.note;

/** How far notes are. Words in the bundle: {@code note.state.<name>}. */
public enum NotesState {
    /** For those who run sessions alone. */
    DRAFT,
    /** Those who came read and comment. */
    CIRCULATED,
    /** Nothing changes any more. */
    APPROVED,
    /** For everybody. */
    PUBLISHED;

    /** Lines can be written and changed. */
    public boolean open() {
        return this == DRAFT || this == CIRCULATED;
    }

    /** Where a step taken back leads. */
    NotesState before() {
        return this == CIRCULATED ? DRAFT : CIRCULATED;
    }
}
