package org.folkmoot.idea;

/** What the person asking may do with an idea now. Services check again; this is for showing buttons. */
public enum IdeaAction {
    SUPPORT,
    TAKE_BACK_SUPPORT,
    WITHDRAW,
    REVISE,
    INVITE
}
