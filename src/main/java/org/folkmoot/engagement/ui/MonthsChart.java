package org.folkmoot.engagement.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.folkmoot.engagement.Regulars;
import org.folkmoot.engagement.Shown;
import org.folkmoot.engagement.ShownReturning;
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

    private record Month(String key, int first, int again) {

        static Optional<Month> of(ShownReturning month) {
            var first = month.firstTimers().number();
            var again = month.returners().number();
            return first == null || again == null || first + again == 0
                    ? Optional.empty()
                    : Optional.of(new Month(month.month(), first, again));
        }

        int people() {
            return first + again;
        }
    }

    private final ReachWords words;
    private final Seen seen;

    MonthsChart(ReachWords words, Seen seen) {
        this.words = words;
        this.seen = seen;
    }

    /** @param strand its number, or null for the whole programme */
    Chart show(Chart chart, @Nullable Integer strand, Regulars regulars) {
        var months = seen.months(regulars.months());
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
                                series("first", Role.MAIN, chart, strand, months, ShownReturning::firstTimers),
                                series("again", Role.BESIDE, chart, strand, months, ShownReturning::returners))));
    }

    /** "Most people took part in February 2009: 120, 61 % of them for the first time." Only from figures this person may see. */
    private String sentence(List<ShownReturning> months) {
        return months.stream()
                .flatMap(month -> Month.of(month).stream())
                .max(Comparator.comparingInt(Month::people).thenComparing(Month::key, Comparator.reverseOrder()))
                .map(most -> words.say(
                        "engagement.chart.months",
                        words.month(most.key()),
                        most.people(),
                        ChartParts.percent(most.first(), most.people())))
                .orElseGet(() -> words.say("engagement.chart.months.few"));
    }

    private ChartSeries series(
            String key,
            Role role,
            Chart chart,
            @Nullable Integer strand,
            List<ShownReturning> months,
            Function<ShownReturning, Shown> people) {
        return new ChartSeries(
                words.say("engagement.chart.months." + key),
                role,
                months.stream()
                        .map(month -> seen.month(chart, strand, month.month(), people.apply(month)))
                        .toList());
    }
}
