package org.folkmoot.outreach;

import org.folkmoot.shared.Refusal;

enum OutreachRefusal implements Refusal {
    NOBODY_MET,
    DAY_AHEAD,
    WENT_AND_MET,
    NOT_THERE,
    ALREADY_TAKEN_BACK
}
