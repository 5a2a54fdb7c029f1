package org.folkmoot.shared.ui;

import java.text.NumberFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One figure of a chart.
 *
 * @param number what is drawn; null where there is nothing to draw
 * @param words  what the table says there: the number, or why there is none ("no target stated"); empty for no figure at all
 * @param brief  the same for a place with little room
 * @param href   path inside the portal that shows what is behind it, or null
 */
public record ChartValue(
        @Nullable Double number,
        String words,
        String brief,
        @Nullable String href) {

    private static final ChartValue NOTHING = new ChartValue(null, "", "", null);

    public static ChartValue of(long number) {
        var words = NumberFormat.getIntegerInstance(Locale.UK).format(number);
        return new ChartValue((double) number, words, words, null);
    }

    public static ChartValue of(double number, String words) {
        return new ChartValue(number, words, words, null);
    }

    /** A figure that is there and is not told, or cannot be: the words stand for it, and nothing is drawn. */
    public static ChartValue told(String words, String brief) {
        return new ChartValue(null, words, brief, null);
    }

    /** An empty cell. */
    public static ChartValue nothing() {
        return NOTHING;
    }

    public ChartValue to(@Nullable String path) {
        return new ChartValue(number, words, brief, path);
    }

    /** As a program reads it: a whole number without separators, else the words. */
    String plain() {
        if (number == null || number != Math.rint(number)) return words;
        return words.equals(of(number.longValue()).words()) ? String.valueOf(number.longValue()) : words;
    }
}
