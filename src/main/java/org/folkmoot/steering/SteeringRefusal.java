package org.folkmoot.steering;

import org.folkmoot.shared.Refusal;

enum SteeringRefusal implements Refusal {
    ALREADY_PREPARED,
    CHANGED_MEANWHILE,
    NOTHING_PREPARED,
    PREPARED_CHANGED,
    TARGET_GOES_ELSEWHERE,
    OTHERS_COME_IN
}
