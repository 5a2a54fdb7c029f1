package org.folkmoot.engagement.ui;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.folkmoot.engagement.ForecastRange;
import org.folkmoot.engagement.Pace;
import org.folkmoot.engagement.ReachOverview;
import org.folkmoot.engagement.StrandReach;
import org.folkmoot.programme.StrandId;
import org.folkmoot.shared.ui.Chart;
import org.folkmoot.shared.ui.ChartData;
import org.folkmoot.shared.ui.ChartData.Point;
import org.folkmoot.shared.ui.ChartData.Shape;
import org.folkmoot.shared.ui.ChartData.Unit;
import org.folkmoot.shared.ui.ChartSeries;
import org.folkmoot.shared.ui.ChartSeries.Role;
import org.folkmoot.shared.ui.ChartValue;
import org.jspecify.annotations.Nullable;

/** All strands in one look: what each has reached of its target, what was expected by today, and where it would come to. */
final class StrandsChart {

    /** How a strand stands, for the sentence. */
    private enum Stand {
        REACHED,
        ON_COURSE,
        SHORT,
        ENDED_SHORT,
        NOT_BEGUN,
        NO_DATES
    }

    private final ReachWords words;

    StrandsChart(ReachWords words) {
        this.words = words;
    }

    Chart show(Chart chart, ReachOverview now, Map<StrandId, ForecastRange> ranges) {
        if (now.strands().isEmpty()) return chart.showNothing();
        return chart.show(
                sentence(now.strands()),
                new ChartData(
                        Shape.BARS,
                        Unit.PERCENT,
                        words.say("engagement.chart.strand"),
                        now.strands().stream()
                                .map(line -> new Point(line.strand().name()))
                                .toList(),
                        ChartParts.filled(
                                series("reached", Role.MAIN, now, line -> reached(line)),
                                series(
                                        "expected-today",
                                        Role.EXPECTED,
                                        now,
                                        line -> share(line, underWay(line) ? expected(line) : null)),
                                series(
                                        "forecast",
                                        Role.FORECAST,
                                        now,
                                        line -> share(line, underWay(line) ? forecast(line) : null)),
                                series("low", Role.LOW, now, line -> share(line, low(range(line, ranges)))),
                                series("high", Role.HIGH, now, line -> share(line, high(range(line, ranges)))))));
    }

    private String sentence(List<StrandReach> lines) {
        var stands = new EnumMap<Stand, Integer>(Stand.class);
        for (var line : lines) if (line.pace() != null) stands.merge(stand(line.pace()), 1, Integer::sum);
        var stated = stands.values().stream().mapToInt(Integer::intValue).sum();
        if (stated == 0) return words.say("engagement.chart.strands.none", lines.size());
        return words.say(
                "engagement.chart.strands",
                lines.size(),
                stated,
                stands.entrySet().stream()
                        .map(one -> words.say("engagement.chart.strands." + one.getKey(), one.getValue()))
                        .collect(Collectors.joining(", ")));
    }

    private static Stand stand(Pace pace) {
        if (pace.reached() >= pace.target()) return Stand.REACHED;
        return switch (pace.state()) {
            case NO_DATES -> Stand.NO_DATES;
            case NOT_BEGUN -> Stand.NOT_BEGUN;
            case ENDED -> Stand.ENDED_SHORT;
            case UNDER_WAY -> pace.shortBy() == 0 ? Stand.ON_COURSE : Stand.SHORT;
        };
    }

    private ChartSeries series(String key, Role role, ReachOverview now, Function<StrandReach, ChartValue> value) {
        return new ChartSeries(
                words.say("engagement.chart." + key),
                role,
                now.strands().stream().map(value).toList());
    }

    private ChartValue reached(StrandReach line) {
        var pace = line.pace();
        var none = words.say("engagement.chart.no-target");
        var value = pace == null
                ? ChartValue.told(none, none)
                : ChartValue.of(100.0 * pace.reached() / pace.target(), words.reachedOf(pace));
        return value.to(ReachNavigation.strand(line.strand().number()));
    }

    private static ChartValue share(StrandReach line, @Nullable Integer figure) {
        var pace = line.pace();
        if (pace == null || figure == null || pace.reached() >= pace.target()) return ChartValue.nothing();
        return ChartValue.of(
                100.0 * figure / pace.target(), ChartValue.of(figure).words());
    }

    private static boolean underWay(StrandReach line) {
        return line.pace() != null && line.pace().state() == Pace.State.UNDER_WAY;
    }

    private static @Nullable Integer expected(StrandReach line) {
        return line.pace() == null ? null : line.pace().expectedByToday();
    }

    private static @Nullable Integer forecast(StrandReach line) {
        return line.pace() == null ? null : line.pace().forecast();
    }

    private static @Nullable ForecastRange range(StrandReach line, Map<StrandId, ForecastRange> ranges) {
        return ranges.get(line.strand().id());
    }

    private static @Nullable Integer low(@Nullable ForecastRange range) {
        return range == null ? null : Integer.valueOf(range.low());
    }

    private static @Nullable Integer high(@Nullable ForecastRange range) {
        return range == null ? null : Integer.valueOf(range.high());
    }
}
