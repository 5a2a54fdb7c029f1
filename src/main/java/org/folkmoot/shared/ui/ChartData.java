package org.folkmoot.shared.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.folkmoot.shared.ui.ChartSeries.Role;
import org.jspecify.annotations.Nullable;

/**
 * What a chart shows, whatever draws it: points with one figure of each series. It is the table as well: points are its
 * rows, series its columns.
 *
 * @param subject what the points are: heading of the table's first column
 */
public record ChartData(Shape shape, Unit unit, String subject, List<Point> points, List<ChartSeries> series) {

    public enum Shape {
        /** Figures over days; every point has its day. */
        LINES,
        /** Stacked, one beside the other. */
        COLUMNS,
        /** Side by side, one point below the other. */
        BARS,
        /** A shade for each figure; the series are the columns. */
        HEAT
    }

    public enum Unit {
        COUNT,
        PERCENT,
        POUNDS
    }

    /** @param on where it stands on the time line, or null */
    public record Point(String name, @Nullable LocalDate on) {

        public Point(String name) {
            this(name, null);
        }
    }

    public ChartData {
        points = List.copyOf(points);
        series = List.copyOf(series);
        for (var one : series)
            if (one.values().size() != points.size())
                throw new IllegalArgumentException(
                        one.name() + ": " + one.values().size() + " values for " + points.size() + " points");
        if (shape == Shape.LINES && points.stream().anyMatch(point -> point.on() == null))
            throw new IllegalArgumentException("lines: every point has its day");
    }

    /** Whether some figures are told in words only, so that nothing is drawn where they belong. */
    boolean leavesOut() {
        return measured().flatMap(one -> one.values().stream()).anyMatch(ChartData::inWordsOnly);
    }

    /** The series of figures that were counted; the others stand around them. */
    Stream<ChartSeries> measured() {
        return series.stream().filter(one -> one.role() == Role.MAIN || one.role() == Role.BESIDE);
    }

    private static boolean inWordsOnly(ChartValue value) {
        return value.number() == null && !value.words().isEmpty();
    }
}
