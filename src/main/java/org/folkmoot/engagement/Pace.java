package org.folkmoot.engagement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.folkmoot.programme.Measure;
import org.folkmoot.programme.Target;
import org.jspecify.annotations.Nullable;

/**
 * How a strand stands against its target. Expected by today is the target × the elapsed share of the strand's days, today
 * included; the forecast is what was reached + what came in the last {@value #WINDOW_DAYS} days ÷ {@value #WINDOW_DAYS}
 * × the days left.
 *
 * @param reached         the figure the target measures
 * @param expectedByToday null where the strand states no dates
 * @param forecast        by the last day; null where there are no dates or the strand has not begun
 * @param from            first day, or null
 * @param until           last day, or null
 */
public record Pace(
        Measure measure,
        int target,
        int reached,
        State state,
        @Nullable Integer expectedByToday,
        @Nullable Integer forecast,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    /** How far back a rate looks. */
    public static final int WINDOW_DAYS = 28;

    public enum State {
        NO_DATES,
        NOT_BEGUN,
        UNDER_WAY,
        ENDED
    }

    /** @param added28d what of {@code reached} came within the last {@value #WINDOW_DAYS} days, today included */
    static Pace of(
            Target target,
            int reached,
            int added28d,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            LocalDate today) {
        if (from == null || until == null)
            return new Pace(target.measure(), target.number(), reached, State.NO_DATES, null, null, from, until);
        var days = ChronoUnit.DAYS.between(from, until) + 1;
        var elapsed = Math.clamp(ChronoUnit.DAYS.between(from, today) + 1, 0, days);
        var left = days - elapsed;
        var state = today.isBefore(from) ? State.NOT_BEGUN : today.isAfter(until) ? State.ENDED : State.UNDER_WAY;
        var expected = Math.toIntExact(Math.round((double) target.number() * elapsed / days));
        var forecast = Math.toIntExact(Math.round(reached + (double) added28d * left / WINDOW_DAYS));
        return new Pace(
                target.measure(),
                target.number(),
                reached,
                state,
                expected,
                state == State.NOT_BEGUN ? null : forecast,
                from,
                until);
    }

    /** How much the forecast falls short of the target; 0 when it does not, or there is none. */
    public int shortBy() {
        return forecast == null ? 0 : Math.max(0, target - forecast);
    }

    /** How far behind, as a share of the target: what is missing today, or without dates what is missing at all. */
    double gap() {
        return (double) ((expectedByToday == null ? target : expectedByToday) - reached) / target;
    }
}
