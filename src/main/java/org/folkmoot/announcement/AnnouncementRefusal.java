package org.folkmoot.announcement;

import org.folkmoot.shared.Refusal;

enum AnnouncementRefusal implements Refusal {
    NOT_THERE,
    NOT_A_DRAFT,
    CHANGED_ELSEWHERE,
    UNFINISHED,
    NOBODY,
    TIME_PASSED,
    TOO_FAR_AHEAD,
    UNDER_WAY,
    NO_SUCH_SEGMENT
}
