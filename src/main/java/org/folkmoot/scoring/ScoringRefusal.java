package org.folkmoot.scoring;

import org.folkmoot.shared.Refusal;

enum ScoringRefusal implements Refusal {
    ALREADY_DECLARED,
    ALREADY_IN,
    ALREADY_REMINDED,
    ALREADY_REVIEWS,
    BARRED,
    CARD_CHANGED_MEANWHILE,
    CRITERIA_CHANGED,
    CRITERIA_MOVED,
    CRITERION_THERE,
    IDEA_NOT_THERE,
    LAST_CRITERION,
    MEETING_PASSED,
    NO_CRITERIA,
    NOTE_GONE,
    NOTE_SENT,
    NOTE_TOO_OLD,
    NOTHING_OPEN,
    NOT_DECLARED,
    NOT_IN_GROUP,
    NOT_YOUR_NOTE
}
