package org.folkmoot.account;

import java.util.Map;
import org.folkmoot.account.PasswordSettings.BreachedPasswords;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.password.CompromisedPasswordChecker;
import org.springframework.security.authentication.password.CompromisedPasswordDecision;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.password.HaveIBeenPwnedRestApiPasswordChecker;

/** How passwords are kept and which are refused (docs/adr/0012). */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PasswordSettings.class)
class PasswordConfiguration {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int MEMORY_KIB = 19 * 1024;
    private static final int ROUNDS = 2;

    /** New hashes are Argon2id; older bcrypt ones still fit and are replaced when their owner signs in. */
    @Bean
    PasswordEncoder passwordEncoder() {
        var argon2id = new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIB, ROUNDS);
        return new BoundedEncoder(
                new EvenEncoder("argon2id", Map.of("argon2id", argon2id, "bcrypt", new BCryptPasswordEncoder())));
    }

    /**
     * Asked when a password is chosen. Not a candidate by type alone: Spring Security would ask it at each sign-in too and
     * lock out whoever chose a password before it became known. The online service fails open, with a line in the log.
     */
    @Bean(defaultCandidate = false)
    CompromisedPasswordChecker knownPasswords(PasswordSettings settings) {
        var offline = new GuessablePasswords();
        if (settings.breachedPasswords() == BreachedPasswords.OFFLINE) return offline;
        var online = new HaveIBeenPwnedRestApiPasswordChecker();
        return password ->
                new CompromisedPasswordDecision(offline.check(password).isCompromised()
                        || online.check(password).isCompromised());
    }
}
