package org.folkmoot.engagement.ui;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import org.folkmoot.engagement.ForecastRange;
import org.folkmoot.engagement.Pace;
import org.folkmoot.engagement.ReachCourse;
import org.folkmoot.programme.Measure;
import org.folkmoot.shared.ui.Chart;
import org.folkmoot.shared.ui.ChartData;
import org.folkmoot.shared.ui.ChartData.Point;
import org.folkmoot.shared.ui.ChartData.Shape;
import org.folkmoot.shared.ui.ChartData.Unit;
import org.folkmoot.shared.ui.ChartSeries;
import org.folkmoot.shared.ui.ChartSeries.Role;
import org.folkmoot.shared.ui.ChartValue;
import org.jspecify.annotations.Nullable;

/** A figure over time; where a target is stated also what was expected, what is forecast and within which range. */
final class CourseChart {

    /** Weeks, or so much longer that no more points than this stand in the table. */
    private static final int MOST_POINTS = 40;

    private final ReachWords words;
    private final Seen seen;
    private final LocalDate today;

    CourseChart(ReachWords words, Seen seen, LocalDate today) {
        this.words = words;
        this.seen = seen;
        this.today = today;
    }

    /**
     * @param of    what the course counts
     * @param pace  null where no target is stated
     * @param range null where there is no forecast
     */
    Chart show(Chart chart, Measure of, ReachCourse course, @Nullable Pace pace, @Nullable ForecastRange range) {
        var days = days(course, pace);
        if (days.isEmpty()) return chart.showNothing();
        var known = lastKnown(course, pace);
        return chart.show(
                sentence(of, course, pace, range),
                new ChartData(
                        Shape.LINES,
                        Unit.COUNT,
                        words.say("engagement.chart.day"),
                        days.stream().map(day -> new Point(words.day(day), day)).toList(),
                        ChartParts.filled(
                                new ChartSeries(
                                        words.say("engagement.chart.reached"),
                                        Role.MAIN,
                                        reached(of, course, days, known)),
                                series("expected", Role.EXPECTED, days, day -> expected(pace, day)),
                                series(
                                        "forecast",
                                        Role.FORECAST,
                                        days,
                                        day -> forecast(pace, day, pace == null ? null : pace.forecast())),
                                series(
                                        "low",
                                        Role.LOW,
                                        days,
                                        day -> forecast(pace, day, range == null ? null : range.low())),
                                series(
                                        "high",
                                        Role.HIGH,
                                        days,
                                        day -> forecast(pace, day, range == null ? null : range.high())),
                                series("target", Role.TARGET, days, day -> target(pace, days, day)))));
    }

    private String sentence(Measure of, ReachCourse course, @Nullable Pace pace, @Nullable ForecastRange range) {
        if (pace == null) return words.say("engagement.chart.course", words.amount(of, course.by(LocalDate.MAX)));
        var said = words.say("engagement.chart.course.target", words.reachedOf(pace), words.pace(pace));
        return range == null || pace.reached() >= pace.target()
                ? said
                : words.say("engagement.two-sentences", said, words.range(range));
    }

    /** Today, as long as the strand goes on; then its last day, or the last on which something still changed. */
    private LocalDate lastKnown(ReachCourse course, @Nullable Pace pace) {
        var end = pace == null || pace.until() == null ? today : pace.until();
        if (!course.days().isEmpty()) end = later(end, course.days().getLast().on());
        return end.isBefore(today) ? end : today;
    }

    private List<LocalDate> days(ReachCourse course, @Nullable Pace pace) {
        var from = pace == null ? null : pace.from();
        var begun = course.days().isEmpty() ? null : course.days().getFirst().on();
        if (from == null && begun == null) return List.of();
        var first = from == null ? begun : begun == null || from.isBefore(begun) ? from : begun;
        var known = lastKnown(course, pace);
        var until = pace == null || pace.until() == null ? known : later(pace.until(), known);
        if (first == null || first.isAfter(until)) return List.of();
        var days = new TreeSet<LocalDate>(List.of(first, until));
        if (!known.isBefore(first)) days.add(known);
        var step = Math.max(7, ChronoUnit.DAYS.between(first, until) / MOST_POINTS + 1);
        for (var day = first.plusDays(step); day.isBefore(until); day = day.plusDays(step)) days.add(day);
        return List.copyOf(days);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private List<ChartValue> reached(Measure of, ReachCourse course, List<LocalDate> days, LocalDate known) {
        var figures =
                days.stream().filter(day -> !day.isAfter(known)).map(course::by).toList();
        var told = of == Measure.PEOPLE || of == Measure.PLACES
                ? seen.steps(figures)
                : figures.stream().map(any -> true).toList();
        var values = new ArrayList<ChartValue>();
        for (var at = 0; at < days.size(); at++)
            values.add(
                    at >= figures.size()
                            ? ChartValue.nothing()
                            : told.get(at) ? ChartValue.of(figures.get(at)) : withheld());
        return values;
    }

    private ChartValue withheld() {
        return ChartValue.told(words.say("engagement.withheld"), words.say("engagement.withheld.brief"));
    }

    private ChartSeries series(
            String key, Role role, List<LocalDate> days, Function<LocalDate, @Nullable Integer> figure) {
        return new ChartSeries(
                words.say("engagement.chart." + key),
                role,
                days.stream()
                        .map(day -> {
                            var number = figure.apply(day);
                            return number == null ? ChartValue.nothing() : ChartValue.of(number);
                        })
                        .toList());
    }

    private static @Nullable Integer expected(@Nullable Pace pace, LocalDate day) {
        if (pace == null || pace.from() == null || pace.until() == null) return null;
        if (day.isBefore(pace.from()) || day.isAfter(pace.until())) return null;
        var days = ChronoUnit.DAYS.between(pace.from(), pace.until()) + 1;
        var elapsed = ChronoUnit.DAYS.between(pace.from(), day) + 1;
        return Math.toIntExact(Math.round((double) pace.target() * elapsed / days));
    }

    /** From what is reached today to what it comes to by the last day. */
    private @Nullable Integer forecast(@Nullable Pace pace, LocalDate day, @Nullable Integer comesTo) {
        if (pace == null || comesTo == null || pace.until() == null || pace.state() != Pace.State.UNDER_WAY)
            return null;
        if (!today.isBefore(pace.until())) return null;
        return day.equals(today) ? Integer.valueOf(pace.reached()) : day.equals(pace.until()) ? comesTo : null;
    }

    private static @Nullable Integer target(@Nullable Pace pace, List<LocalDate> days, LocalDate day) {
        var end = day.equals(days.getFirst()) || day.equals(days.getLast());
        return pace != null && end ? Integer.valueOf(pace.target()) : null;
    }
}
