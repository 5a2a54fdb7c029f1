package org.folkmoot.privacy;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param coolingOff between the wish to delete an account and the deletion; in it the wish can be undone */
@ConfigurationProperties("folkmoot.privacy")
record PrivacySettings(@DefaultValue("7d") Duration coolingOff) {

    PrivacySettings {
        if (coolingOff.isNegative()) throw new IllegalArgumentException("folkmoot.privacy.cooling-off: from 0");
    }
}
