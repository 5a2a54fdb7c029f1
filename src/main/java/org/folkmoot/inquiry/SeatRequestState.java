package org.folkmoot.inquiry;

/** What became of a {@link SeatRequest}. */
enum SeatRequestState {
    OPEN,
    SEATED,
    DECLINED,
    WITHDRAWN,
    /** Seats no longer move. */
    LAPSED
}
