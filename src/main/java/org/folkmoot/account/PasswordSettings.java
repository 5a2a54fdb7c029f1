package org.folkmoot.account;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param breachedPasswords against what a new password is checked: {@code offline}, the lists that come with the portal,
 *                          or {@code online}, the Have I Been Pwned range service as well
 */
@ConfigurationProperties("folkmoot.account")
record PasswordSettings(@DefaultValue("offline") BreachedPasswords breachedPasswords) {

    enum BreachedPasswords {
        OFFLINE,
        ONLINE
    }
}
