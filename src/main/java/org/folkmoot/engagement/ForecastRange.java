package org.folkmoot.engagement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;

/**
 * Around the forecast of a {@link Pace}: where the figure would come to if every week left were like the slowest, and like
 * the fastest, of the last four (docs/adr/0059). The forecast lies between them: it goes on with their mean.
 */
public record ForecastRange(int low, int high) {

    static final int WEEKS = Pace.WINDOW_DAYS / 7;

    /**
     * @param weeks what came in each of the last four weeks, today included
     * @return empty where there is no forecast, or no day left
     */
    static Optional<ForecastRange> of(Pace pace, Collection<Integer> weeks, LocalDate today) {
        if (weeks.size() != WEEKS) throw new IllegalArgumentException("weeks: " + WEEKS);
        var until = pace.until();
        if (pace.state() != Pace.State.UNDER_WAY || until == null || !today.isBefore(until)) return Optional.empty();
        var left = ChronoUnit.DAYS.between(today, until);
        return Optional.of(new ForecastRange(
                at(pace.reached(), Collections.min(weeks), left), at(pace.reached(), Collections.max(weeks), left)));
    }

    private static int at(int reached, int aWeek, long daysLeft) {
        return Math.toIntExact(Math.round(reached + (double) aWeek * daysLeft / 7));
    }
}
