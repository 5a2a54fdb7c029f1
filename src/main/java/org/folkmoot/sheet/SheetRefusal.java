package org.folkmoot.sheet;

import org.folkmoot.shared.Refusal;

enum SheetRefusal implements Refusal {
    NOT_LOOKED_THROUGH,
    NOT_BY_TABLE,
    STILL_RUNNING,
    NOTHING_TO_TAKE_BACK,
    TAKEN_BACK_ALREADY
}
