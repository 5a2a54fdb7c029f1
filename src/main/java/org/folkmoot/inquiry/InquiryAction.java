package org.folkmoot.inquiry;

/** What the person looking at an inquiry may do with it now. */
public enum InquiryAction {
    SIGN_IN,
    TAKE_SEAT,
    /** All seats are taken: a place on the waiting list. */
    AWAIT_SEAT,
    APPLY,
    ACCEPT_INVITATION,
    WITHDRAW_REQUEST,
    /** Change it, give seats, note adviser days. */
    SET_UP,
    LEAVE_SEAT,
    VOLUNTEER_AS_LEAD,
    STEP_DOWN_AS_LEAD,
    ASSIGN_LEAD,
    CONTRIBUTE,
    READ_CONTRIBUTIONS,
    OPEN,
    BEGIN,
    REPORT,
    CLOSE
}
