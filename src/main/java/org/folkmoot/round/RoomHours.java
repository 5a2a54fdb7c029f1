package org.folkmoot.round;

/** Whether rounds can run now. Words in the bundle: {@code round.hours.<name>}. */
public enum RoomHours {
    OPEN,
    TOO_EARLY,
    OVER,
    CANCELLED
}
