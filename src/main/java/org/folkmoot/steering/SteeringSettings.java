package org.folkmoot.steering;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param longWait after this an idea has waited longer than it should; at least a day */
@ConfigurationProperties("folkmoot.steering")
record SteeringSettings(@DefaultValue("28d") Duration longWait) {

    SteeringSettings {
        if (longWait.compareTo(Duration.ofDays(1)) < 0)
            throw new IllegalArgumentException("folkmoot.steering.long-wait must be at least a day");
    }
}
