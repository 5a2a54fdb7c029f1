package org.folkmoot.account;

import org.folkmoot.shared.Refusal;

enum FactorRefusal implements Refusal {
    SECOND_FACTOR_ON,
    SECOND_FACTOR_OFF,
    SECOND_FACTOR_NOT_BEGUN,
    SECOND_FACTOR_NEEDED,
    SIGN_IN_AGAIN,
    PERSON_NOT_THERE,
    DEVICE_NOT_THERE
}
