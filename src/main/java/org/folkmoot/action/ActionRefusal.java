package org.folkmoot.action;

import org.folkmoot.shared.Refusal;

enum ActionRefusal implements Refusal {
    NOT_THERE,
    NOT_YOURS,
    CHANGED_MEANWHILE,
    ALREADY_ENDED,
    ALREADY_STARTED,
    REASON_NEEDED,
    NOTHING_TO_UNDO,
    NOTHING_CHANGED
}
