package org.folkmoot.conversation;

import org.folkmoot.shared.Refusal;

enum ConversationRefusal implements Refusal {
    SESSION_UNKNOWN,
    SESSION_FULL,
    SESSION_CANCELLED,
    TOO_LATE_FOR_A_PLACE,
    TOO_LATE_TO_GIVE_UP,
    TOO_LATE_TO_CANCEL,
    PEOPLE_HERE,
    PLACE_HELD,
    NO_PLACE,
    NO_PLACE_OF_THEIRS,
    CAPACITY_BELOW_TAKEN,
    CHECK_IN_TOO_EARLY,
    CHECK_IN_TOO_LATE,
    NOT_CHECKED_IN,
    PERSON_UNKNOWN,
    HEAD_COUNT_TAKEN_BACK,
    STRAND_UNKNOWN,
    AREA_UNKNOWN,
    DATE_PAST
}
