package org.folkmoot.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A figure of a target on a day.
 *
 * @param day   the day it stands for, not the one it was entered on
 * @param other of a comparison: the figure compared with; otherwise null
 * @param outOf how many there were in all on that day, or null where nobody knows or it does not apply
 */
public record Measured(
        LocalDate day,
        BigDecimal value,
        @Nullable BigDecimal other,
        @Nullable Integer outOf) {}
