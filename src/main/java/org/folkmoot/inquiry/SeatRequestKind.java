package org.folkmoot.inquiry;

/** How somebody came to wait for a seat. Words in the bundle: {@code inquiry.request.kind.<name>}. */
public enum SeatRequestKind {
    /** Asked in by those who run the inquiry; theirs to accept or decline. */
    INVITED,
    /** Asks in, with a reason; decided by those who run the inquiry. */
    APPLIED,
    /** May come in as soon as a seat is free, the longest waiting first. */
    WAITING
}
