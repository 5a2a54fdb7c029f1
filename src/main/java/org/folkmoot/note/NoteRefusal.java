package org.folkmoot.note;

import org.folkmoot.shared.Refusal;

enum NoteRefusal implements Refusal {
    NOT_THERE,
    SESSION_NOT_BEGUN,
    SESSION_CANCELLED,
    BEGUN_ALREADY,
    NOT_WRITABLE,
    TOO_MANY_LINES,
    NOTHING_WRITTEN,
    TWO_TEXTS_STAND,
    WRONG_STEP,
    COMMENTS_STILL_OPEN,
    NO_STEP_TO_TAKE_BACK,
    NOT_A_SPEAKER,
    NOT_A_QUOTATION,
    TEMPLATE_CHANGED,
    TEMPLATE_PUT_ASIDE,
    LAST_TEMPLATE
}
