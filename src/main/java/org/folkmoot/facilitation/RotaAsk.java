package org.folkmoot.facilitation;

import java.time.LocalDate;
import org.folkmoot.conversation.SeriesId;
import org.folkmoot.shared.UnusableInputException;
import org.jspecify.annotations.Nullable;

/**
 * For which sessions a rota is wanted.
 *
 * @param series  null for all
 * @param lastDay the first day or later, at most {@link #DAYS_MOST} days, in the programme's zone
 */
public record RotaAsk(@Nullable SeriesId series, LocalDate firstDay, LocalDate lastDay) {

    public static final int DAYS_MOST = 366;

    public RotaAsk {
        lastDay = lastDay(firstDay, lastDay);
    }

    /** @throws UnusableInputException when the span ends before it begins, or is longer than a year */
    public static LocalDate lastDay(LocalDate firstDay, LocalDate lastDay) {
        if (lastDay.isBefore(firstDay)) throw new UnusableInputException("facilitation.input.ends-before");
        if (lastDay.isAfter(firstDay.plusDays(DAYS_MOST - 1L)))
            throw new UnusableInputException("facilitation.input.rota-too-long");
        return lastDay;
    }
}
