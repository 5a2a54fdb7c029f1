package org.folkmoot.facilitation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.UnusableInputException;

/**
 * Days on which somebody cannot, in the programme's zone.
 *
 * @param lastDay the same day or later, at most {@link #DAYS_MOST} days
 * @param reason  up to {@link #REASON_MAX} characters, may be empty; for the person and managers alone
 */
public record SayAway(LocalDate firstDay, LocalDate lastDay, String reason) {

    public static final int REASON_MAX = 300;
    public static final int DAYS_MOST = 732;

    public SayAway {
        lastDay = lastDay(firstDay, lastDay);
        reason = reason.isBlank() ? "" : Texts.line(reason, REASON_MAX);
    }

    /** @throws UnusableInputException when the span ends before it begins, or is longer than two years */
    public static LocalDate lastDay(LocalDate firstDay, LocalDate lastDay) {
        if (lastDay.isBefore(firstDay)) throw new UnusableInputException("facilitation.input.ends-before");
        if (ChronoUnit.DAYS.between(firstDay, lastDay) >= DAYS_MOST)
            throw new UnusableInputException("facilitation.input.too-long-away");
        return lastDay;
    }
}
