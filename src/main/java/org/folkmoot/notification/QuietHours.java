package org.folkmoot.notification;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.folkmoot.shared.RefusedException;

/**
 * A part of each day, in the programme's zone, in which a person wants no mail; it may pass midnight.
 *
 * @param from  first moment of it, in whole minutes
 * @param until first moment after it
 */
public record QuietHours(LocalTime from, LocalTime until) {

    private static final int HOUR = 60;

    /** @throws RefusedException QUIET_ALL_DAY when both are the same */
    public QuietHours {
        from = from.withSecond(0).withNano(0);
        until = until.withSecond(0).withNano(0);
        if (from.equals(until)) throw new RefusedException(NotificationRefusal.QUIET_ALL_DAY);
    }

    static QuietHours ofMinutes(int from, int until) {
        return new QuietHours(LocalTime.of(from / HOUR, from % HOUR), LocalTime.of(until / HOUR, until % HOUR));
    }

    static int minutes(LocalTime time) {
        return time.getHour() * HOUR + time.getMinute();
    }

    /** When they end, if that moment lies in them. On days when the clocks change the wall clock counts. */
    Optional<Instant> endAfter(Instant moment, ZoneId zone) {
        var local = moment.atZone(zone);
        var time = local.toLocalTime();
        var overnight = until.isBefore(from);
        var quiet =
                overnight ? !time.isBefore(from) || time.isBefore(until) : !time.isBefore(from) && time.isBefore(until);
        if (!quiet) return Optional.empty();
        var endsTomorrow = overnight && !time.isBefore(from);
        var day = endsTomorrow ? local.toLocalDate().plusDays(1) : local.toLocalDate();
        var end = ZonedDateTime.of(day, until, zone).toInstant();
        return end.isAfter(moment) ? Optional.of(end) : Optional.empty();
    }
}
