package org.folkmoot.note;

/** What the person looking at notes may do with them now. Services check again; this is for showing buttons. */
public enum NotesAction {
    WRITE,
    CIRCULATE,
    APPROVE,
    PUBLISH,
    STEP_BACK
}
