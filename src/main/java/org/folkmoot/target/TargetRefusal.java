package org.folkmoot.target;

import org.folkmoot.shared.Refusal;

enum TargetRefusal implements Refusal {
    NOT_THERE,
    NOT_YOURS,
    CHANGED_MEANWHILE,
    NOTHING_CHANGED,
    NUMBER_TAKEN,
    THEME_UNKNOWN,
    STRAND_UNKNOWN,
    OWNER_UNKNOWN,
    ABOVE_REGISTER,
    KIND_STAYS,
    TOO_MANY,
    DROPPED,
    NOT_DROPPED,
    FROM_PORTAL,
    DAY_TO_COME,
    DAY_TAKEN,
    MEASUREMENT_UNKNOWN,
    CORRECTED_ALREADY,
    TOO_MANY_MEASUREMENTS
}
