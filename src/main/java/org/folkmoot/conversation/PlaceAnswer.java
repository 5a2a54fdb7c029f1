package org.folkmoot.conversation;

/** What somebody who asks for a place gets at once. */
public enum PlaceAnswer {
    PLACE,
    /** A turn in the waiting list. */
    TURN
}
