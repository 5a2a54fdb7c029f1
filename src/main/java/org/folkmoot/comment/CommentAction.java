package org.folkmoot.comment;

/** What the person acting may do with a comment now. Services check again; this is for showing buttons. */
public enum CommentAction {
    REPLY,
    EDIT,
    TAKE_BACK,
    REPORT
}
