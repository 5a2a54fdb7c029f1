package org.folkmoot.conversation;

/** What the person looking at a session may do with it now. */
public enum SessionAction {
    SIGN_IN,
    TAKE_PLACE,
    GIVE_UP_PLACE,
    OPEN_DESK
}
