package org.folkmoot.openfigures;

import org.folkmoot.shared.Refusal;

enum OpenfiguresRefusal implements Refusal {
    SITES_CHANGED_MEANWHILE,
    NOT_THERE,
    WITHDRAWN_ALREADY,
    TOO_MUCH_TO_FREEZE
}
