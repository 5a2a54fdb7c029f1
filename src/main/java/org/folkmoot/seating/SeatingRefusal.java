package org.folkmoot.seating;

import org.folkmoot.shared.Refusal;

enum SeatingRefusal implements Refusal {
    SESSION_UNKNOWN,
    TOO_FEW
}
