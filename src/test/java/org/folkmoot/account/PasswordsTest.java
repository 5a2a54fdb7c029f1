package org.folkmoot.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.web.authentication.password.HaveIBeenPwnedRestApiPasswordChecker;
import org.springframework.web.client.RestClient;

class PasswordsTest {

    private final GuessablePasswords known = new GuessablePasswords();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password1234",
                "passwordpassword",
                "123456789012",
                "qwertyuiop12",
                "letmeinletmein",
                "Password123!",
                "aaaaaaaaaaaa",
                "iloveyou2024",
                "1q2w3e4r5t6y",
                "administrator",
                "abcdefghijkl"
            })
    void whatAProgramTriesFirstIsKnown(String password) {
        assertThat(known.check(password).isCompromised()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "correct horse battery",
                "benches by the mill path",
                "kurz aber nicht bekannt",
                "ñandú sobre el río"
            })
    void aFewWordsTogetherAreNot(String password) {
        assertThat(known.check(password).isCompromised()).isFalse();
    }

    @Test
    void aVeryLongPasswordIsLookedAtInNoTime() {
        var begun = System.nanoTime();
        known.check("ab1".repeat(80));
        assertThat(System.nanoTime() - begun).isLessThan(3_000_000_000L);
    }

    /** Spring's part, but what the decision promises. */
    @Test
    void anOnlineServiceThatIsDownLetsThePasswordPass() {
        var online = new HaveIBeenPwnedRestApiPasswordChecker();
        online.setRestClient(RestClient.builder().baseUrl("http://127.0.0.1:1/").build());
        assertThat(online.check("benches by the mill path").isCompromised()).isFalse();
    }

    @Test
    void newHashesAreArgon2idAndOldOnesStillFit() {
        var encoder = new PasswordConfiguration().passwordEncoder();
        var old = "{bcrypt}" + new BCryptPasswordEncoder(4).encode("correct horse battery");
        assertThat(encoder.matches("correct horse battery", old)).isTrue();
        assertThat(encoder.upgradeEncoding(old)).isTrue();
        var hash = encoder.encode("x".repeat(256));
        assertThat(hash).startsWith("{argon2id}$argon2id$v=19$m=19456,t=2,p=1$").hasSizeLessThan(200);
        assertThat(encoder.upgradeEncoding(hash)).isFalse();
        assertThat(encoder.matches("x".repeat(255), hash))
                .as("nothing is cut off")
                .isFalse();
    }

    @Test
    void theSameLettersFitHoweverAKeyboardComposesThem() {
        var encoder = new PasswordConfiguration().passwordEncoder();
        assertThat(encoder.matches("nandu\u0301 sobre el ri\u0301o", encoder.encode("nand\u00fa sobre el r\u00edo")))
                .isTrue();
    }
}
