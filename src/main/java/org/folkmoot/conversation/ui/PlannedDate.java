package org.folkmoot.conversation.ui;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.folkmoot.conversation.SessionDate;
import org.folkmoot.conversation.VenueLine;
import org.folkmoot.shared.UnusableInputException;
import org.jspecify.annotations.Nullable;

/**
 * A date of a series before it is scheduled, by the clock on the wall.
 *
 * @param venue  of the register for this date alone, or null for that of the series
 * @param places of this date alone, or null for those of the series
 */
record PlannedDate(
        LocalDate day,
        LocalTime time,
        Duration lasts,
        @Nullable VenueLine venue,
        @Nullable Integer places) {

    LocalDateTime wall() {
        return day.atTime(time);
    }

    /** @throws UnusableInputException for an hour that is left out in spring */
    Instant startsAt(ZoneId zone) {
        return SessionDate.at(wall(), zone);
    }

    Instant endsAt(ZoneId zone) {
        return startsAt(zone).plus(lasts);
    }

    /** @throws UnusableInputException for a date nobody could come to */
    void check(ZoneId zone, Instant now) {
        SessionDate.lasts(startsAt(zone), endsAt(zone));
        if (endsAt(zone).isBefore(now)) throw new UnusableInputException("conversation.dates.past");
    }

    PlannedDate on(LocalDate other) {
        return new PlannedDate(other, time, lasts, venue, places);
    }
}
