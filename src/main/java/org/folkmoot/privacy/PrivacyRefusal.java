package org.folkmoot.privacy;

import org.folkmoot.shared.Refusal;

enum PrivacyRefusal implements Refusal {
    WORDED_MEANWHILE,
    SAME_WORDS,
    DELETION_ASKED_ALREADY,
    NOTHING_TO_UNDO,
    LAST_ADMINISTRATOR,
    SIGN_IN_AFRESH,
    REASON_NEEDED,
    NOT_THERE,
    KEPT_TOO_SHORT,
    CHANGED_MEANWHILE
}
