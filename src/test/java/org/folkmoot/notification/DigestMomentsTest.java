package org.folkmoot.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.junit.jupiter.api.Test;

class DigestMomentsTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final PortalClock clock = new PortalClock(LONDON);
    private final NotificationSettings seven = new NotificationSettings(7, DayOfWeek.MONDAY);

    @Test
    void theDailyDigestIsAtSevenByTheWallClockInWinterAndInSummer() {
        assertThat(daily(seven, "2035-02-01T12:00:00Z")).isEqualTo("2035-02-01T07:00:00Z");
        assertThat(daily(seven, "2035-02-01T06:59:59Z")).isEqualTo("2035-01-31T07:00:00Z");
        assertThat(daily(seven, "2035-07-01T12:00:00Z")).isEqualTo("2035-07-01T06:00:00Z");
    }

    @Test
    void onTheDaysWhenTheClocksChangeThereIsOneDigestEach() {
        assertThat(daily(seven, "2035-03-25T05:59:00Z")).isEqualTo("2035-03-24T07:00:00Z");
        assertThat(daily(seven, "2035-03-25T06:00:00Z")).isEqualTo("2035-03-25T06:00:00Z");
        assertThat(daily(seven, "2035-10-28T06:30:00Z")).isEqualTo("2035-10-27T06:00:00Z");
        assertThat(daily(seven, "2035-10-28T07:00:00Z")).isEqualTo("2035-10-28T07:00:00Z");
    }

    @Test
    void anHourThatTheClocksLeaveOutIsTheNextOne() {
        var one = new NotificationSettings(1, DayOfWeek.MONDAY);
        assertThat(daily(one, "2035-03-25T12:00:00Z")).isEqualTo("2035-03-25T01:00:00Z");
    }

    @Test
    void theWeeklyDigestIsOnItsDay() {
        assertThat(weekly("2035-02-01T12:00:00Z")).isEqualTo("2035-01-29T07:00:00Z");
        assertThat(weekly("2035-01-29T06:00:00Z")).isEqualTo("2035-01-22T07:00:00Z");
        assertThat(weekly("2035-01-29T07:00:00Z")).isEqualTo("2035-01-29T07:00:00Z");
    }

    @Test
    void quietHoursEndByTheWallClockAlsoPastMidnightAndWhenTheClocksChange() {
        var night = new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0));
        assertThat(end(night, "2035-02-01T23:00:00Z")).isEqualTo("2035-02-02T07:00:00Z");
        assertThat(end(night, "2035-02-02T06:00:00Z")).isEqualTo("2035-02-02T07:00:00Z");
        assertThat(end(night, "2035-03-24T23:00:00Z")).isEqualTo("2035-03-25T06:00:00Z");
        assertThat(end(night, "2035-10-27T22:00:00Z")).isEqualTo("2035-10-28T07:00:00Z");
        assertThat(night.endAfter(Instant.parse("2035-02-02T07:00:00Z"), LONDON))
                .isEmpty();
        var noon = new QuietHours(LocalTime.of(12, 0), LocalTime.of(13, 0));
        assertThat(end(noon, "2035-02-01T12:00:00Z")).isEqualTo("2035-02-01T13:00:00Z");
        assertThat(noon.endAfter(Instant.parse("2035-02-01T13:00:00Z"), LONDON)).isEmpty();
    }

    @Test
    void quietHoursThatBeginAndEndAtOnceAreRefused() {
        assertThatThrownBy(() -> new QuietHours(LocalTime.NOON, LocalTime.NOON))
                .isInstanceOf(RefusedException.class)
                .hasMessage("notification.refusal.quiet-all-day");
    }

    private static String end(QuietHours hours, String moment) {
        return hours.endAfter(Instant.parse(moment), LONDON).orElseThrow().toString();
    }

    private String daily(NotificationSettings settings, String now) {
        return clock.at(Instant.parse(now), () -> settings.lastDaily(clock).toString());
    }

    private String weekly(String now) {
        return clock.at(Instant.parse(now), () -> seven.lastWeekly(clock).toString());
    }
}
