package org.folkmoot.scoring;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param remindEvery whoever owes cards is reminded at most once in this time, and of none that waits shorter; zero for
 *     never, else at least a day
 */
@ConfigurationProperties("folkmoot.scoring")
record ScoringSettings(@DefaultValue("7d") Duration remindEvery) {

    ScoringSettings {
        if (!remindEvery.isZero() && remindEvery.compareTo(Duration.ofDays(1)) < 0)
            throw new IllegalArgumentException("folkmoot.scoring.remind-every must be zero or at least a day");
    }

    boolean reminds() {
        return !remindEvery.isZero();
    }
}
