package org.folkmoot.idea;

import org.folkmoot.shared.Refusal;

enum IdeaRefusal implements Refusal {
    NOT_THERE,
    ALREADY_SUBMITTED,
    ALREADY_SUPPORTED,
    NOT_SUPPORTED,
    ALREADY_ANSWERED,
    ALREADY_WITHDRAWN,
    NOT_YOURS,
    NOT_IN_STRATEGY,
    REVIEW_DATE_PASSED,
    NOT_SHOWN
}
