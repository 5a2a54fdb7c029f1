package org.folkmoot.privacy;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param coolingOff      between the wish to delete an account and the deletion; in it the wish can be undone
 * @param inactiveWarning between the mail about an account that nobody uses and its deletion; signing in keeps it
 */
@ConfigurationProperties("folkmoot.privacy")
record PrivacySettings(
        @DefaultValue("7d") Duration coolingOff,
        @DefaultValue("30d") Duration inactiveWarning) {

    PrivacySettings {
        if (coolingOff.isNegative()) throw new IllegalArgumentException("folkmoot.privacy.cooling-off: from 0");
        if (inactiveWarning.compareTo(Duration.ofDays(7)) < 0)
            throw new IllegalArgumentException("folkmoot.privacy.inactive-warning: at least 7d");
    }
}
