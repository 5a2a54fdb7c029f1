package org.folkmoot.issue;

import org.folkmoot.shared.Refusal;

enum IssueRefusal implements Refusal {
    NOT_THERE,
    TOO_MANY_ISSUES,
    TOO_MANY_SOLUTIONS,
    CHANGED_ELSEWHERE,
    SOMETHING_HANGS_ON_IT,
    SAME_ISSUE,
    ORDERING_CLOSED,
    ORDERING_OPEN,
    METHOD_SETTLED,
    NO_SEAT,
    NOTHING_ORDERED,
    OWN_ORDER_FIRST,
    NOT_ALL_PLACED,
    FIXED_ALREADY,
    NOT_FIXED,
    LEAD_NOT_INSIDE,
    LEAD_NEEDED,
    USED_ALREADY
}
