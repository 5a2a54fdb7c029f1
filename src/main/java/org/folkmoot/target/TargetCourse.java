package org.folkmoot.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a target stands on a day, and why. Made by {@link TargetRule} alone.
 *
 * @param latest         the newest figure, or null
 * @param deciding       the figure the status follows from, or null: after its date the one that stands for the date
 * @param expectedThen   what the path asked for on the day of the deciding figure; null without a path
 * @param expectedToday  what the path asks for today; null without a path
 * @param due            when the next measurement is due; null when none is asked of anybody
 * @param measurementDue that day has come
 * @param reachedLater   the day of the first figure that reached the target after it was missed, or null
 */
public record TargetCourse(
        TargetWhy why,
        @Nullable Measured latest,
        @Nullable Measured deciding,
        @Nullable BigDecimal expectedThen,
        @Nullable BigDecimal expectedToday,
        @Nullable LocalDate due,
        boolean measurementDue,
        @Nullable LocalDate reachedLater) {

    public TargetStatus status() {
        return why.status();
    }
}
