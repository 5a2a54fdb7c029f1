package org.folkmoot.account;

import org.folkmoot.testing.Emptied;
import org.springframework.stereotype.Component;

/** Each test begins with full buckets. */
@Component
class ForgottenLimits implements Emptied {

    private final Limits limits;

    ForgottenLimits(Limits limits) {
        this.limits = limits;
    }

    @Override
    public void empty() {
        limits.forgetAll();
    }
}
