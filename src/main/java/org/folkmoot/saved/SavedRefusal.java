package org.folkmoot.saved;

import org.folkmoot.shared.Refusal;

enum SavedRefusal implements Refusal {
    TOO_MANY,
    TOO_LONG,
    NOTHING_ASKED,
    ALREADY_SAVED,
    NOT_YOURS,
    GONE
}
