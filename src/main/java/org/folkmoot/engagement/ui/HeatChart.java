package org.folkmoot.engagement.ui;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import org.folkmoot.engagement.ReachSlice;
import org.folkmoot.engagement.SliceKind;
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

    private record Cell(Sector sector, Area area, int people) {}

    private final ReachWords words;
    private final Shown seen;

    HeatChart(ReachWords words, Shown seen) {
        this.words = words;
        this.seen = seen;
    }

    /** @param strand its number, or null for the whole programme */
    Chart show(Chart chart, @Nullable Integer strand, List<ReachSlice> slices, List<Sector> sectors, List<Area> areas) {
        var people = new HashMap<String, Integer>();
        slices.forEach(slice -> people.put(slice.key(), slice.reach().people()));
        var cells = sectors.stream()
                .flatMap(sector ->
                        areas.stream().map(area -> new Cell(sector, area, people.getOrDefault(key(sector, area), 0))))
                .toList();
        if (cells.stream().allMatch(cell -> cell.people() == 0)) return chart.showNothing();
        var columns = areas.stream()
                .map(area -> new ChartSeries(
                        area.name(),
                        Role.MAIN,
                        cells.stream()
                                .filter(cell -> cell.area().equals(area))
                                .map(cell -> seen.part(
                                        chart,
                                        strand,
                                        SliceKind.SECTOR_AREA,
                                        key(cell.sector(), area),
                                        cell.people(),
                                        cell.people()))
                                .toList()))
                .toList();
        return chart.show(
                sentence(cells, people.getOrDefault("", 0)),
                new ChartData(
                        Shape.HEAT,
                        Unit.COUNT,
                        words.say("engagement.chart.sector"),
                        sectors.stream().map(sector -> new Point(sector.name())).toList(),
                        columns));
    }

    private static String key(Sector sector, Area area) {
        return sector.id().value() + "/" + area.id().value();
    }

    /** @param nowhere people who spoke for no organisation that is known */
    private String sentence(List<Cell> cells, int nowhere) {
        var empty = cells.stream().filter(cell -> cell.people() == 0).count();
        var said = cells.stream()
                .filter(cell -> cell.people() > 0 && seen.tells(cell.people()))
                .max(Comparator.comparingInt(Cell::people))
                .map(most -> words.say(
                        "engagement.chart.heat",
                        most.sector().name(),
                        most.area().name(),
                        most.people(),
                        empty,
                        cells.size()))
                .orElseGet(() -> words.say("engagement.chart.heat.few", Shown.SMALLEST, empty, cells.size()));
        return nowhere > 0 && seen.tells(nowhere)
                ? words.say("engagement.two-sentences", said, words.say("engagement.chart.heat.nowhere", nowhere))
                : said;
    }
}
