package org.folkmoot.need;

import org.folkmoot.shared.Refusal;

enum NeedRefusal implements Refusal {
    NOT_ASKED,
    NO_PLACE,
    SESSION_OVER,
    RUNS_NOT
}
