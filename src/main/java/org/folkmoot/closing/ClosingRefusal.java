package org.folkmoot.closing;

import org.folkmoot.shared.Refusal;

enum ClosingRefusal implements Refusal {
    NOT_OVER,
    CANCELLED,
    SESSION_UNKNOWN
}
