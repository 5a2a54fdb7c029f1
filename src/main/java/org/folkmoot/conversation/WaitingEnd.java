package org.folkmoot.conversation;

/** How a turn in the waiting list ended. */
enum WaitingEnd {
    PLACE,
    LEFT,
    /** Offered a place and not confirmed in time. */
    RAN_OUT,
    CANCELLED
}
