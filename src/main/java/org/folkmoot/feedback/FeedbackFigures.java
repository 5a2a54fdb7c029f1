package org.folkmoot.feedback;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How many answered, and how they found it. Those who run conversations see the figures as they are; for everybody else
 * fewer than {@link #SMALLEST} answers make no figure at all.
 *
 * @param asked    people who were asked and whose check-in stands; 0 when {@code few}
 * @param answered of these; 0 when {@code few}
 * @param mean     of the scores, 1 to 5; null without one
 * @param few      the figures are hidden, because fewer than {@link #SMALLEST} answered
 */
public record FeedbackFigures(
        int asked, int answered, @Nullable BigDecimal mean, boolean few) {

    public static final int SMALLEST = 5;

    static FeedbackFigures of(int asked, int answered, @Nullable BigDecimal mean, boolean full) {
        return full || answered >= SMALLEST
                ? new FeedbackFigures(asked, answered, mean, false)
                : new FeedbackFigures(0, 0, null, asked > 0);
    }
}
