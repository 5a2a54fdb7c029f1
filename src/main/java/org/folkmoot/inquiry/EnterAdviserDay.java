package org.folkmoot.inquiry;

import java.time.LocalDate;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.UnusableInputException;

/**
 * Time an adviser gave.
 *
 * @param day      in the programme's zone
 * @param halfDays 1 to {@link #HALF_DAYS_MAX}
 * @param adviser  1 to {@link #ADVISER_MAX} characters
 * @param note     at most {@link #NOTE_MAX} characters; may be empty
 */
public record EnterAdviserDay(LocalDate day, int halfDays, String adviser, String note) {

    public static final int HALF_DAYS_MAX = 20;
    public static final int ADVISER_MAX = 120;
    public static final int NOTE_MAX = 500;

    public EnterAdviserDay {
        halfDays = halfDays(halfDays);
        adviser = Texts.line(adviser, ADVISER_MAX);
        note = Texts.optionalBlock(note, NOTE_MAX);
    }

    /** @throws UnusableInputException outside 1 to {@link #HALF_DAYS_MAX} */
    public static int halfDays(int halfDays) {
        if (halfDays < 1 || halfDays > HALF_DAYS_MAX)
            throw new UnusableInputException("inquiry.input.half-days", HALF_DAYS_MAX / 2);
        return halfDays;
    }
}
