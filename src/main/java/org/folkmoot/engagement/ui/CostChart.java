package org.folkmoot.engagement.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.folkmoot.engagement.Reach;
import org.folkmoot.engagement.ReachOverview;
import org.folkmoot.engagement.StrandReach;
import org.folkmoot.programme.Funding;
import org.folkmoot.shared.ui.Chart;
import org.folkmoot.shared.ui.ChartData;
import org.folkmoot.shared.ui.ChartData.Point;
import org.folkmoot.shared.ui.ChartData.Shape;
import org.folkmoot.shared.ui.ChartData.Unit;
import org.folkmoot.shared.ui.ChartSeries;
import org.folkmoot.shared.ui.ChartSeries.Role;
import org.folkmoot.shared.ui.ChartValue;
import org.jspecify.annotations.Nullable;

/** What the papers state a strand costs, for each person and each place so far. Where they state nothing, so does this. */
final class CostChart {

    private static final int POUNDS = 1000; // the papers write thousands

    private record Line(
            String name, @Nullable Integer cost, @Nullable Integer otherwise, Reach reach) {}

    private final ReachWords words;

    CostChart(ReachWords words) {
        this.words = words;
    }

    Chart show(Chart chart, ReachOverview now, Funding funding) {
        var lines = new ArrayList<Line>();
        lines.add(new Line(words.say("engagement.reach.programme"), funding.totalCost(), null, now.programme()));
        now.strands().stream()
                .sorted(Comparator.comparing(line -> line.strand().number()))
                .map(line -> new Line(
                        line.strand().name(),
                        line.strand().cost(),
                        line.strand().otherStatedCost(),
                        line.reach()))
                .forEach(lines::add);
        if (lines.stream().allMatch(line -> line.cost() == null)) return chart.showNothing();
        return chart.show(
                sentence(lines),
                new ChartData(
                        Shape.BARS,
                        Unit.POUNDS,
                        words.say("engagement.chart.strand"),
                        lines.stream().map(line -> new Point(line.name())).toList(),
                        List.of(
                                new ChartSeries(
                                        words.say("engagement.chart.cost.person"),
                                        Role.MAIN,
                                        lines.stream()
                                                .map(line -> each(
                                                        line.cost(),
                                                        line.reach().people()))
                                                .toList()),
                                new ChartSeries(
                                        words.say("engagement.chart.cost.place"),
                                        Role.BESIDE,
                                        lines.stream()
                                                .map(line -> each(
                                                        line.cost(),
                                                        line.reach().places()))
                                                .toList()),
                                new ChartSeries(
                                        words.say("engagement.chart.cost.stated"),
                                        Role.TARGET,
                                        lines.stream().map(this::stated).toList()))));
    }

    /** "£10,000 are stated: £24 a person and £22 a place so far." */
    String sentence(StrandReach line) {
        var strand = line.strand();
        var cost = strand.cost();
        if (cost == null) return words.say("engagement.cost.none");
        var stated = both(cost, strand.otherStatedCost());
        var each = line.reach().people() == 0
                ? words.say("engagement.cost.nobody", stated)
                : words.say(
                        "engagement.cost",
                        stated,
                        pounds(cost, line.reach().people()),
                        pounds(cost, line.reach().places()));
        return strand.costInTotal()
                ? each
                : words.say("engagement.two-sentences", each, words.say("engagement.cost.outside"));
    }

    private String sentence(List<Line> lines) {
        var whole = lines.getFirst();
        var said = lines.stream()
                .skip(1)
                .filter(line -> line.cost() != null && line.reach().people() > 0)
                .min(Comparator.comparingDouble(CostChart::aPerson))
                .map(least -> words.say(
                        "engagement.chart.cost",
                        least.name(),
                        pounds(cost(least), least.reach().people())))
                .orElseGet(() -> words.say("engagement.chart.cost.nobody"));
        return whole.cost() == null || whole.reach().people() == 0
                ? said
                : words.say(
                        "engagement.two-sentences",
                        said,
                        words.say(
                                "engagement.chart.cost.whole",
                                pounds(cost(whole), whole.reach().people())));
    }

    private static int cost(Line line) {
        return line.cost() == null ? 0 : line.cost();
    }

    private static double aPerson(Line line) {
        return (double) cost(line) / line.reach().people();
    }

    private ChartValue each(@Nullable Integer cost, int counted) {
        if (cost == null) return told("engagement.chart.cost.not-stated");
        if (counted == 0) return told("engagement.chart.cost.nobody-yet");
        return ChartValue.of(Math.round((double) cost * POUNDS / counted), pounds(cost, counted));
    }

    /** In the table alone. */
    private ChartValue stated(Line line) {
        return line.cost() == null
                ? told("engagement.chart.cost.not-stated")
                : new ChartValue(null, both(line.cost(), line.otherwise()), "", null);
    }

    /** Both figures where the papers state two. */
    private String both(int cost, @Nullable Integer otherwise) {
        var stated = words.pounds((long) cost * POUNDS);
        return otherwise == null
                ? stated
                : words.say("engagement.cost.two", stated, words.pounds((long) otherwise * POUNDS));
    }

    private String pounds(int cost, int counted) {
        return words.pounds(Math.round((double) cost * POUNDS / counted));
    }

    private ChartValue told(String key) {
        return ChartValue.told(words.say(key), words.say(key));
    }
}
