package org.folkmoot.shared.ui;

import java.util.List;

/**
 * A row of figures of one kind, one for each point of the chart.
 *
 * @param name what they are: a column of the table
 */
public record ChartSeries(String name, Role role, List<ChartValue> values) {

    /** How a kind of figure is drawn. LOW and HIGH are the ends of one range and come together. */
    public enum Role {
        MAIN,
        BESIDE,
        EXPECTED,
        FORECAST,
        LOW,
        HIGH,
        TARGET
    }

    public ChartSeries {
        values = List.copyOf(values);
    }
}
