package org.folkmoot.moderation;

import org.folkmoot.shared.Refusal;

enum ModerationRefusal implements Refusal {
    NOT_THERE,
    OWN_THING,
    ALREADY_REPORTED,
    ALREADY_HIDDEN,
    OWN_DECISION,
    DECIDED_MEANWHILE,
    NOT_POSSIBLE,
    BLOCKED,
    OWN_MARK,
    MARK_ENDED,
    CHANGED_ELSEWHERE
}
