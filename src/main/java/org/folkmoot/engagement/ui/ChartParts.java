package org.folkmoot.engagement.ui;

import java.util.List;
import java.util.stream.Stream;
import org.folkmoot.shared.ui.ChartSeries;
import org.folkmoot.shared.ui.ChartSeries.Role;
import org.folkmoot.shared.ui.ChartValue;

/** What several charts of reach need. */
final class ChartParts {

    private ChartParts() {}

    /** Without columns in which nothing stands. */
    static List<ChartSeries> filled(ChartSeries... series) {
        return Stream.of(series)
                .filter(one -> one.role() == Role.MAIN || one.values().stream().anyMatch(ChartParts::says))
                .toList();
    }

    private static boolean says(ChartValue value) {
        return !value.words().isEmpty();
    }

    /** In whole percent, half up; 0 of nothing. */
    static long percent(long part, long whole) {
        return whole == 0 ? 0 : Math.round(100.0 * part / whole);
    }
}
