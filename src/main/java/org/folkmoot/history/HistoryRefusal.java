package org.folkmoot.history;

import org.folkmoot.shared.Refusal;

enum HistoryRefusal implements Refusal {
    IMPORT_UNKNOWN,
    LOOKED_THROUGH_NOW,
    BEGUN_ALREADY,
    UNDECIDED,
    VALUE_UNKNOWN,
    PERSON_UNKNOWN,
    ORGANISATION_UNKNOWN
}
