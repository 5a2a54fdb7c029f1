package org.folkmoot.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.folkmoot.account.Limits.Door;
import org.folkmoot.shared.ClientAddress;
import org.folkmoot.shared.PortalClock;
import org.junit.jupiter.api.Test;

class LimitsTest {

    private static final Instant START = Instant.parse("2008-08-01T09:00:00Z");

    private final PortalClock clock = new PortalClock(ZoneId.of("Europe/London"));
    private final Limits limits = new Limits(clock);

    @Test
    void theEleventhTryWithOneAccountWaitsAndIsToldHowLong() {
        for (var i = 0; i < 10; i++)
            assertThat(take(START, "a@example.org", "10.0.0." + i)).isEmpty();
        var wait = take(START, "A@Example.org ", "10.0.0.99").orElseThrow();
        assertThat(Limits.minutes(wait)).isEqualTo(2);
        assertThat(take(START.plus(wait), "a@example.org", "10.0.0.99")).isEmpty();
        assertThat(take(START.plus(wait), "a@example.org", "10.0.0.99")).isPresent();
        assertThat(take(START, "b@example.org", "10.0.0.99"))
                .as("others are not held up")
                .isEmpty();
    }

    @Test
    void manyAccountsFromOneAddressWaitToo() {
        for (var i = 0; i < 300; i++)
            assertThat(take(START, i + "@example.org", "10.0.0.1")).isEmpty();
        assertThat(take(START, "last@example.org", "10.0.0.1")).isPresent();
        assertThat(take(START, "last@example.org", "10.0.0.2")).isEmpty();
    }

    @Test
    void successForgivesTheAccountOnly() {
        for (var i = 0; i < 10; i++) take(START, "a@example.org", "10.0.0.1");
        limits.forgive(Door.SIGN_IN, "a@example.org");
        assertThat(take(START, "a@example.org", "10.0.0.1")).isEmpty();
    }

    @Test
    void aMailLinkIsAnotherDoor() {
        for (var i = 0; i < 20; i++) take(START, "a@example.org", "10.0.0.1");
        assertThat(limits.take(Door.MAIL, "a@example.org", "10.0.0.1")).isEmpty();
    }

    @Test
    void oneHouseholdHasOneBucketHoweverManyAddresses() {
        assertThat(ClientAddress.counted("2001:db8:1:2:aaaa::1"))
                .isEqualTo(ClientAddress.counted("2001:db8:1:2::ffff"));
        assertThat(ClientAddress.counted("2001:db8:1:3::1")).isNotEqualTo(ClientAddress.counted("2001:db8:1:2::1"));
        assertThat(ClientAddress.counted("10.0.0.1")).isEqualTo("10.0.0.1");
        assertThat(ClientAddress.counted("not:an:address")).isNotEmpty();
    }

    private Optional<Duration> take(Instant at, String account, String address) {
        return clock.at(at, () -> limits.take(Door.SIGN_IN, account, address));
    }
}
