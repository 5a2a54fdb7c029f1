package org.folkmoot.engagement.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.folkmoot.engagement.Reach;
import org.folkmoot.engagement.ReachSlice;
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

    private record Part(String key, String name, int people, int places) {}

    private final ReachWords words;
    private final Shown seen;

    SliceChart(ReachWords words, Shown seen) {
        this.words = words;
        this.seen = seen;
    }

    /**
     * @param strand its number, or null for the whole programme
     * @param all    those that are shown with nobody as well, by key
     * @param of     how many there are in all
     */
    Chart show(
            Chart chart,
            @Nullable Integer strand,
            SliceKind kind,
            List<ReachSlice> slices,
            Map<String, String> all,
            int of) {
        var parts = parts(slices, all);
        if (parts.stream().allMatch(part -> part.people() == 0)) return chart.showNothing();
        return chart.show(
                sentence(kind, parts, of),
                new ChartData(
                        Shape.BARS,
                        Unit.COUNT,
                        words.say("engagement.chart.by." + kind),
                        parts.stream().map(part -> new Point(part.name())).toList(),
                        List.of(
                                series("people", Role.MAIN, chart, strand, kind, parts, Part::people),
                                series("places", Role.BESIDE, chart, strand, kind, parts, Part::places))));
    }

    private List<Part> parts(List<ReachSlice> slices, Map<String, String> all) {
        var reached = new HashMap<String, Reach>();
        var names = new HashMap<>(all);
        for (var slice : slices) {
            reached.put(slice.key(), slice.reach());
            names.putIfAbsent(
                    slice.key(), slice.key().isEmpty() ? words.say("engagement.chart.unknown") : slice.name());
        }
        var parts = new ArrayList<Part>();
        names.forEach((key, name) -> {
            var reach = reached.get(key);
            parts.add(new Part(key, name, reach == null ? 0 : reach.people(), reach == null ? 0 : reach.places()));
        });
        // what is not told must not be told by its place in the order either
        parts.sort(Comparator.comparing((Part part) -> part.key().isEmpty())
                .thenComparing((Part part) -> -told(part.people()))
                .thenComparing(Part::name, String.CASE_INSENSITIVE_ORDER));
        return parts;
    }

    private int told(int people) {
        return seen.tells(people) ? people : 1;
    }

    private String sentence(SliceKind kind, List<Part> parts, int of) {
        var known = parts.stream().filter(part -> !part.key().isEmpty()).toList();
        var there = known.stream().filter(part -> part.people() > 0).count();
        return known.stream()
                .filter(part -> part.people() > 0 && seen.tells(part.people()))
                .findFirst()
                .map(most -> words.say("engagement.chart.slice." + kind, most.name(), most.people(), there, of))
                .orElseGet(() -> words.say("engagement.chart.slice.few." + kind, Shown.SMALLEST, there, of));
    }

    private ChartSeries series(
            String key,
            Role role,
            Chart chart,
            @Nullable Integer strand,
            SliceKind kind,
            List<Part> parts,
            ToIntFunction<Part> number) {
        return new ChartSeries(
                words.say("engagement.chart." + key),
                role,
                parts.stream()
                        .map(part -> seen.part(chart, strand, kind, part.key(), part.people(), number.applyAsInt(part)))
                        .toList());
    }
}
