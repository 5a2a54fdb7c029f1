package org.folkmoot.engagement.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import org.folkmoot.engagement.Reach;
import org.folkmoot.engagement.ReachSlice;
import org.folkmoot.engagement.ShownSlice;
import org.folkmoot.programme.Area;
import org.folkmoot.programme.Sector;
import org.folkmoot.shared.ui.Chart;
import org.folkmoot.shared.ui.ChartData;
import org.folkmoot.shared.ui.ChartData.Point;
import org.folkmoot.shared.ui.ChartData.Shape;
import org.folkmoot.shared.ui.ChartData.Unit;
import org.folkmoot.shared.ui.ChartSeries;
import org.folkmoot.shared.ui.ChartSeries.Role;
import org.jspecify.annotations.Nullable;

/** For whom people spoke, by sector and area. A combination nobody has come from is information too. */
final class HeatChart {

    private record Cell(Sector sector, Area area, ShownSlice slice) {

        boolean withheld() {
            return slice.withheld();
        }

        int people() {
            var reach = slice.reach();
            return reach == null ? 0 : reach.people();
        }

        boolean empty() {
            return !withheld() && people() == 0;
        }
    }

    private final ReachWords words;
    private final Seen seen;

    HeatChart(ReachWords words, Seen seen) {
        this.words = words;
        this.seen = seen;
    }

    /**
     * @param strand its number, or null for the whole programme
     * @param slices all cells, empty ones too, and what belongs to none under the key ""
     */
    Chart show(Chart chart, @Nullable Integer strand, List<ReachSlice> slices, List<Sector> sectors, List<Area> areas) {
        var byKey = new HashMap<String, ShownSlice>();
        seen.slices(slices).forEach(slice -> byKey.put(slice.key(), slice));
        var cells = new ArrayList<Cell>();
        for (var area : areas)
            for (var sector : sectors) {
                var slice = byKey.get(sector.id().value() + "/" + area.id().value());
                if (slice != null) cells.add(new Cell(sector, area, slice));
            }
        var complete = cells.size() == sectors.size() * areas.size();
        if (!complete || cells.stream().allMatch(Cell::empty)) return chart.showNothing();
        var columns = areas.stream()
                .map(area -> new ChartSeries(
                        area.name(),
                        Role.MAIN,
                        cells.stream()
                                .filter(cell -> cell.area().equals(area))
                                .map(cell -> seen.part(chart, strand, cell.slice(), Reach::people))
                                .toList()))
                .toList();
        return chart.show(
                sentence(cells, byKey.get("")),
                new ChartData(
                        Shape.HEAT,
                        Unit.COUNT,
                        words.say("engagement.chart.sector"),
                        sectors.stream().map(sector -> new Point(sector.name())).toList(),
                        columns));
    }

    /** @param nowhere what was done for no organisation that is known */
    private String sentence(List<Cell> cells, @Nullable ShownSlice nowhere) {
        var empty = cells.stream().filter(Cell::empty).count();
        var withheld = cells.stream().anyMatch(Cell::withheld);
        var said = cells.stream()
                .filter(cell -> cell.people() > 0)
                .max(Comparator.comparingInt(Cell::people))
                .map(most -> words.say(
                        withheld ? "engagement.chart.heat.part" : "engagement.chart.heat",
                        most.sector().name(),
                        most.area().name(),
                        most.people(),
                        empty,
                        cells.size()))
                .orElseGet(() -> words.say("engagement.chart.heat.few", cells.size() - empty, cells.size()));
        var reach = nowhere == null ? null : nowhere.reach();
        return reach == null || reach.people() == 0
                ? said
                : words.say(
                        "engagement.two-sentences", said, words.say("engagement.chart.heat.nowhere", reach.people()));
    }
}
