package org.folkmoot.engagement.ui;

import java.util.List;
import org.folkmoot.engagement.IdeaFunnel.Step;
import org.folkmoot.shared.ui.Chart;
import org.folkmoot.shared.ui.ChartData;
import org.folkmoot.shared.ui.ChartData.Point;
import org.folkmoot.shared.ui.ChartData.Shape;
import org.folkmoot.shared.ui.ChartData.Unit;
import org.folkmoot.shared.ui.ChartSeries;
import org.folkmoot.shared.ui.ChartSeries.Role;
import org.folkmoot.shared.ui.ChartValue;

/** Of the ideas put forward, how many are answered, approved and delivered. */
final class FunnelChart {

    private final ReachWords words;

    FunnelChart(ReachWords words) {
        this.words = words;
    }

    Chart show(Chart chart, List<Step> steps) {
        var all = steps.isEmpty() ? 0 : steps.getFirst().ideas();
        if (all == 0) return chart.showNothing();
        return chart.show(
                words.say(
                        "engagement.chart.funnel",
                        steps.stream().map(Step::ideas).toArray()),
                new ChartData(
                        Shape.BARS,
                        Unit.COUNT,
                        words.say("engagement.chart.funnel.step"),
                        steps.stream()
                                .map(step -> new Point(words.say("engagement.funnel." + step.mark())))
                                .toList(),
                        List.of(new ChartSeries(
                                words.say("engagement.chart.ideas"),
                                Role.MAIN,
                                steps.stream().map(step -> value(step, all)).toList()))));
    }

    private ChartValue value(Step step, int all) {
        var share = ChartParts.percent(step.ideas(), all);
        return ChartValue.of((double) step.ideas(), words.say("engagement.chart.share", step.ideas(), share))
                .to(step.link());
    }
}
