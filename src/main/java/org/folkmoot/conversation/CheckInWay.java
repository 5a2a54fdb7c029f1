package org.folkmoot.conversation;

/** How presence was noted. */
enum CheckInWay {
    /** From the list, by whoever stood there. */
    DESK,
    /** By the person, with the code shown in the room. */
    ROOM_CODE,
    /** By whoever scanned the person's own code. */
    PERSONAL_CODE
}
