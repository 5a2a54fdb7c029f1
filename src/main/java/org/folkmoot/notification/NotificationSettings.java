package org.folkmoot.notification;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import org.folkmoot.shared.PortalClock;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param digestHour hour of the day at which digests are written, in the programme's zone; 0 to 23
 * @param weeklyDay  day of the weekly digest, at the same hour
 */
@ConfigurationProperties("folkmoot.notification")
public record NotificationSettings(
        @DefaultValue("7") int digestHour,
        @DefaultValue("MONDAY") DayOfWeek weeklyDay) {

    public NotificationSettings {
        if (digestHour < 0 || digestHour > 23)
            throw new IllegalArgumentException("folkmoot.notification.digest-hour: 0 to 23");
    }

    /** The last moment of the daily digest that is not in the future. An hour that the clocks leave out is the next one. */
    Instant lastDaily(PortalClock clock) {
        var now = clock.local(clock.instant());
        var today = at(now);
        return (today.isAfter(now) ? at(now.minusDays(1)) : today).toInstant();
    }

    Instant lastWeekly(PortalClock clock) {
        var now = clock.local(clock.instant());
        var day = at(now.with(TemporalAdjusters.previousOrSame(weeklyDay)));
        return (day.isAfter(now) ? at(now.with(TemporalAdjusters.previous(weeklyDay))) : day).toInstant();
    }

    private ZonedDateTime at(ZonedDateTime day) {
        return ZonedDateTime.of(day.toLocalDate(), LocalTime.of(digestHour, 0), day.getZone());
    }
}
