package org.folkmoot.engagement.ui;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.folkmoot.engagement.Regulars;
import org.folkmoot.engagement.Returning;
import org.folkmoot.engagement.SliceKind;
import org.folkmoot.shared.ui.Chart;
import org.folkmoot.shared.ui.ChartData;
import org.folkmoot.shared.ui.ChartData.Point;
import org.folkmoot.shared.ui.ChartData.Shape;
import org.folkmoot.shared.ui.ChartData.Unit;
import org.folkmoot.shared.ui.ChartSeries;
import org.folkmoot.shared.ui.ChartSeries.Role;
import org.jspecify.annotations.Nullable;

/** People by month: those who had not been there before, and those who came again. */
final class MonthsChart {

    private final ReachWords words;
    private final Shown seen;

    MonthsChart(ReachWords words, Shown seen) {
        this.words = words;
        this.seen = seen;
    }

    /** @param strand its number, or null for the whole programme */
    Chart show(Chart chart, @Nullable Integer strand, Regulars regulars) {
        var months = withoutGaps(regulars.months());
        if (months.isEmpty()) return chart.showNothing();
        return chart.show(
                sentence(months),
                new ChartData(
                        Shape.COLUMNS,
                        Unit.COUNT,
                        words.say("engagement.chart.month"),
                        months.stream()
                                .map(month -> new Point(words.month(month.month())))
                                .toList(),
                        List.of(
                                series("first", Role.MAIN, chart, strand, months, Returning::firstTimers),
                                series("again", Role.BESIDE, chart, strand, months, Returning::returners))));
    }

    /** "Most people took part in February 2009: 120, 61 % of them for the first time." Only from figures this person may see. */
    private String sentence(List<Returning> months) {
        return months.stream()
                .filter(month -> seen.tells(month.firstTimers()) && seen.tells(month.returners()))
                .filter(month -> all(month) > 0)
                .max(Comparator.comparingInt(MonthsChart::all)
                        .thenComparing(Returning::month, Comparator.reverseOrder()))
                .map(most -> words.say(
                        "engagement.chart.months",
                        words.month(most.month()),
                        all(most),
                        ChartParts.percent(most.firstTimers(), all(most))))
                .orElseGet(() -> words.say("engagement.chart.months.few"));
    }

    private static int all(Returning month) {
        return month.firstTimers() + month.returners();
    }

    private ChartSeries series(
            String key,
            Role role,
            Chart chart,
            @Nullable Integer strand,
            List<Returning> months,
            ToIntFunction<Returning> people) {
        return new ChartSeries(
                words.say("engagement.chart.months." + key),
                role,
                months.stream()
                        .map(month -> seen.part(
                                chart,
                                strand,
                                SliceKind.MONTH,
                                month.month(),
                                people.applyAsInt(month),
                                people.applyAsInt(month)))
                        .toList());
    }

    /** A month in which nobody came stands there with nobody. */
    private static List<Returning> withoutGaps(List<Returning> months) {
        if (months.isEmpty()) return months;
        var known = months.stream().collect(Collectors.toMap(Returning::month, month -> month));
        var first = months.stream().map(Returning::month).map(YearMonth::parse).min(Comparator.naturalOrder());
        var last = months.stream().map(Returning::month).map(YearMonth::parse).max(Comparator.naturalOrder());
        var all = new ArrayList<Returning>();
        for (var month = first.orElseThrow(); !month.isAfter(last.orElseThrow()); month = month.plusMonths(1))
            all.add(known.getOrDefault(month.toString(), new Returning(month.toString(), 0, 0)));
        return all;
    }
}
