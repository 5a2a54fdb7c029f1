package org.folkmoot.conversation;

/** What the person looking at a session may do with it now. */
public enum SessionAction {
    SIGN_IN,
    TAKE_PLACE,
    JOIN_WAITING_LIST,
    CONFIRM_PLACE,
    LEAVE_WAITING_LIST,
    GIVE_UP_PLACE,
    SEE_PLACES,
    SEE_FACILITATORS,
    CHANGE,
    ADD_TO_CALENDAR,
    OPEN_DESK
}
