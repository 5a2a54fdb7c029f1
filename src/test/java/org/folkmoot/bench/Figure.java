package org.folkmoot.bench;

import java.util.List;
import java.util.Locale;

/**
 * One measured value.
 *
 * @param name dotted, lower case; {@code a.ratio.b} is a divided by b
 * @param unit {@code s}, {@code ms}, {@code x} for a ratio, and so on
 * @param says what was measured, for the table
 */
record Figure(String name, double value, String unit, String says) {

    static Figure median(String name, List<Double> values, String unit, String says) {
        var sorted = values.stream().sorted().toList();
        var middle = sorted.size() / 2;
        var median = sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
        return new Figure(name, median, unit, says);
    }

    /** This figure as a multiple of another, named {@code this.ratio.WORD}. */
    Figure over(Figure other, String word) {
        return new Figure(name + ".ratio." + word, value / other.value, "x", says + " ÷ " + word);
    }

    String line() {
        return "%s %s %s".formatted(name, number(), unit);
    }

    String number() {
        return String.format(Locale.ROOT, value < 100 ? "%.2f" : "%.1f", value);
    }
}
