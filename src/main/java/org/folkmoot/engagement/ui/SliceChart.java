package org.folkmoot.engagement.ui;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import org.folkmoot.engagement.Reach;
import org.folkmoot.engagement.ReachSlice;
import org.folkmoot.engagement.ShownSlice;
import org.folkmoot.engagement.SliceKind;
import org.folkmoot.shared.ui.Chart;
import org.folkmoot.shared.ui.ChartData;
import org.folkmoot.shared.ui.ChartData.Point;
import org.folkmoot.shared.ui.ChartData.Shape;
import org.folkmoot.shared.ui.ChartData.Unit;
import org.folkmoot.shared.ui.ChartSeries;
import org.folkmoot.shared.ui.ChartSeries.Role;
import org.jspecify.annotations.Nullable;

/** People, and the places they took, by sector, by area or by organisation; the most people first. */
final class SliceChart {

    private final ReachWords words;
    private final Seen seen;

    SliceChart(ReachWords words, Seen seen) {
        this.words = words;
        this.seen = seen;
    }

    /**
     * @param strand its number, or null for the whole programme
     * @param slices all parts; what belongs to none under the key ""
     * @param of     how many there are in all, reached or not
     */
    Chart show(Chart chart, @Nullable Integer strand, SliceKind kind, List<ReachSlice> slices, int of) {
        if (slices.stream().allMatch(slice -> slice.reach().people() == 0)) return chart.showNothing();
        // what is withheld must not be told by its place in the order either
        var parts = seen.slices(slices).stream()
                .sorted(Comparator.comparing((ShownSlice part) -> part.key().isEmpty())
                        .thenComparing(part -> part.withheld() ? -1 : -2 * people(part))
                        .thenComparing(this::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
        return chart.show(
                sentence(kind, parts, of),
                new ChartData(
                        Shape.BARS,
                        Unit.COUNT,
                        words.say("engagement.chart.by." + kind),
                        parts.stream().map(part -> new Point(name(part))).toList(),
                        List.of(
                                series("people", Role.MAIN, chart, strand, parts, Reach::people),
                                series("places", Role.BESIDE, chart, strand, parts, Reach::places))));
    }

    private String name(ShownSlice part) {
        return part.name().isEmpty() ? words.say("engagement.chart.unknown") : part.name();
    }

    private static int people(ShownSlice part) {
        var reach = part.reach();
        return reach == null ? 0 : reach.people();
    }

    private String sentence(SliceKind kind, List<ShownSlice> parts, int of) {
        var known = parts.stream().filter(part -> !part.key().isEmpty()).toList();
        var there = known.stream()
                .filter(part -> part.withheld() || people(part) > 0)
                .count();
        return known.stream()
                .filter(part -> people(part) > 0)
                .findFirst()
                .map(most -> words.say("engagement.chart.slice." + kind, name(most), people(most), there, of))
                .orElseGet(() -> words.say("engagement.chart.slice.few." + kind, there, of));
    }

    private ChartSeries series(
            String key,
            Role role,
            Chart chart,
            @Nullable Integer strand,
            List<ShownSlice> parts,
            ToIntFunction<Reach> figure) {
        return new ChartSeries(
                words.say("engagement.chart." + key),
                role,
                parts.stream()
                        .map(part -> seen.part(chart, strand, part, figure))
                        .toList());
    }
}
