package org.folkmoot.feedback;

import org.folkmoot.shared.Refusal;

enum FeedbackRefusal implements Refusal {
    /** No link of ours, or of somebody who turned out not to have been there. */
    LINK_OVER,
    ANSWERS_CLOSED,
    SCORE_MISSING,
    WORDS_MISSING,
    NOTHING_TO_TAKE_BACK
}
