package org.folkmoot.note;

/** A step of notes on their way. Words in the bundle: {@code note.step.<name>}. */
public enum NotesStepKind {
    CIRCULATED,
    APPROVED,
    PUBLISHED,
    /** The step before it was taken back, with its reason. */
    TAKEN_BACK
}
