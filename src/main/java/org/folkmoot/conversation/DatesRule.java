package org.folkmoot.conversation;

import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.model.Recur;
import net.fortuna.ical4j.model.WeekDay;
import net.fortuna.ical4j.transform.recurrence.Frequency;
import org.folkmoot.shared.UnusableInputException;
import org.jspecify.annotations.Nullable;

/**
 * Days by a rule (RFC 5545), in the programme's wall calendar: the hour is put to each day afterwards, so it is the same on
 * both sides of a daylight-saving change. The first day counts only if the rule meets it.
 *
 * @param times how many days, 1 to {@link ScheduleSeries#DATES_MAX}; null when they end with a day
 * @param until the last day there may be, itself included; null when they end with a number
 */
public record DatesRule(
        LocalDate first,
        Rhythm rhythm,
        @Nullable Integer times,
        @Nullable LocalDate until) {

    /** Nobody plans further ahead than this. */
    public static final int YEARS_MAX = 5;

    public DatesRule {
        if ((times == null) == (until == null)) throw new IllegalArgumentException("a number of days or a last day");
        if (times != null && (times < 1 || times > ScheduleSeries.DATES_MAX))
            throw new UnusableInputException("conversation.rule.times.form", ScheduleSeries.DATES_MAX);
        if (until != null && (until.isBefore(first) || until.isAfter(first.plusYears(YEARS_MAX))))
            throw new UnusableInputException("conversation.rule.until.form", YEARS_MAX);
    }

    public static DatesRule times(LocalDate first, Rhythm rhythm, int times) {
        return new DatesRule(first, rhythm, times, null);
    }

    public static DatesRule until(LocalDate first, Rhythm rhythm, LocalDate last) {
        return new DatesRule(first, rhythm, null, last);
    }

    /**
     * In their order, one or more.
     *
     * @throws UnusableInputException when there is none, more than {@link ScheduleSeries#DATES_MAX}, or when some would lie
     *     {@link #YEARS_MAX} years ahead
     */
    public List<LocalDate> days() {
        if (rhythm instanceof Rhythm.Once) return List.of(first);
        var end = first.plusYears(YEARS_MAX);
        var days = recur().getDates(first, first, end, ScheduleSeries.DATES_MAX + 1);
        if (days.isEmpty()) throw new UnusableInputException("conversation.rule.none");
        if (days.size() > ScheduleSeries.DATES_MAX)
            throw new UnusableInputException("conversation.rule.too-many", ScheduleSeries.DATES_MAX);
        if (times != null && days.size() < times)
            throw new UnusableInputException("conversation.rule.too-far", days.size(), YEARS_MAX);
        return List.copyOf(days);
    }

    private Recur<LocalDate> recur() {
        var recur = new Recur.Builder<LocalDate>().weekStartDay(WeekDay.MO);
        switch (rhythm) {
            case Rhythm.Once once -> recur.frequency(Frequency.DAILY);
            case Rhythm.Weekly weekly ->
                recur.frequency(Frequency.WEEKLY)
                        .interval(weekly.every())
                        .dayList(weekly.inOrder().stream()
                                .map(WeekDay::getWeekDay)
                                .toList());
            case Rhythm.MonthlyOnWeekday monthly ->
                recur.frequency(Frequency.MONTHLY)
                        .interval(monthly.every())
                        .dayList(new WeekDay(WeekDay.getWeekDay(monthly.day()), monthly.nth()));
            case Rhythm.MonthlyOnDay monthly ->
                recur.frequency(Frequency.MONTHLY).interval(monthly.every()).monthDayList(monthly.day());
        }
        if (times != null) recur.count(times);
        if (until != null) recur.until(until);
        return recur.build();
    }
}
