package org.folkmoot.inquiry;

import org.folkmoot.shared.Refusal;

enum InquiryRefusal implements Refusal {
    INQUIRY_UNKNOWN,
    STRAND_UNKNOWN,
    THEME_UNKNOWN,
    WRONG_STAGE,
    SEATS_NOT_OPEN,
    ALL_SEATS_TAKEN,
    SEAT_HELD,
    NO_SEAT,
    NO_LEAD_WANTED,
    LEADS_ALREADY,
    NOT_A_LEAD,
    LEAD_MISSING,
    NOBODY_SEATED,
    NOTHING_CONTRIBUTED,
    PERSON_UNKNOWN,
    NOT_UNDER_WAY,
    SEAT_NEEDED,
    CHANGED_ELSEWHERE,
    OWN_CONTRIBUTION_FIRST,
    NOT_INSIDE,
    NOT_THEIRS_TO_RUN,
    CLOSED
}
