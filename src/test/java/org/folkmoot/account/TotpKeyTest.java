package org.folkmoot.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.folkmoot.account.CodeAnswer.Result;
import org.folkmoot.member.MemberId;
import org.junit.jupiter.api.Test;

class TotpKeyTest {

    private static final Instant NOW = Instant.parse("2026-11-21T09:00:10Z");
    private static final String SECRET = Totp.newSecret();

    private final TotpKey key = new TotpKey(new MemberId(UUID.randomUUID()), "sealed", NOW);

    /** RFC 6238, appendix B: the secret "12345678901234567890", SHA-1, the last six digits. */
    @Test
    void theCodesAreThoseOfTheStandard() {
        var secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
        assertThat(Totp.code(secret, Totp.step(Instant.ofEpochSecond(59)))).isEqualTo("287082");
        assertThat(Totp.code(secret, Totp.step(Instant.ofEpochSecond(1111111109L))))
                .isEqualTo("081804");
        assertThat(Totp.code(secret, Totp.step(Instant.ofEpochSecond(20000000000L))))
                .isEqualTo("353130");
    }

    @Test
    void aCodeOfTheStepBeforeOrAfterIsAccepted() {
        for (var off : new int[] {-30, 0, 30}) {
            var fresh = new TotpKey(new MemberId(UUID.randomUUID()), "sealed", NOW);
            assertThat(fresh.check(code(off), SECRET, NOW).result()).isEqualTo(Result.ACCEPTED);
        }
    }

    @Test
    void noCodeIsAcceptedTwiceNorAnOlderOneAfterIt() {
        assertThat(key.check(code(0), SECRET, NOW).accepted()).isTrue();
        assertThat(key.check(code(0), SECRET, NOW).result()).isEqualTo(Result.USED);
        assertThat(key.check(code(-30), SECRET, NOW).result()).isEqualTo(Result.USED);
        assertThat(key.check(code(0), SECRET, NOW.plusSeconds(30)).result()).isEqualTo(Result.USED);
        assertThat(key.check(code(60), SECRET, NOW.plusSeconds(30)).accepted()).isTrue();
    }

    @Test
    void aClockFiveMinutesOffIsNamedAndNotAccepted() {
        assertThat(key.check(code(300), SECRET, NOW)).isEqualTo(new CodeAnswer(Result.CLOCK_OFF, 5));
        assertThat(key.check(code(-300), SECRET, NOW)).isEqualTo(new CodeAnswer(Result.CLOCK_OFF, -5));
        assertThat(key.check(code(3600), SECRET, NOW).result()).isEqualTo(Result.WRONG);
    }

    @Test
    void fiveWrongCodesCloseForAQuarterOfAnHour() {
        for (var n = 0; n < 5; n++) {
            assertThat(key.tooManyTries(NOW)).isFalse();
            key.check(n % 2 == 0 ? "wrong!" : code(300), SECRET, NOW);
        }
        assertThat(key.tooManyTries(NOW)).isTrue();
        assertThat(key.tooManyTries(NOW.plus(Duration.ofMinutes(14)))).isTrue();
        assertThat(key.tooManyTries(NOW.plus(Duration.ofMinutes(15)))).isFalse();
    }

    @Test
    void recoveryCodesAreReadInAnyWriting() {
        var code = RecoveryCode.generate();
        assertThat(code).matches("([a-hj-km-np-z2-9]{4}-){3}[a-hj-km-np-z2-9]{4}");
        var kept = new RecoveryCode(new MemberId(UUID.randomUUID()), code, NOW);
        assertThat(kept.matches(" " + code.replace("-", " ").toUpperCase() + " "))
                .isTrue();
        assertThat(kept.matches(RecoveryCode.generate())).isFalse();
    }

    private static String code(int secondsOff) {
        return TestSignIns.code(SECRET, NOW.plusSeconds(secondsOff));
    }
}
