package org.folkmoot.action;

import java.time.LocalDate;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.UnusableInputException;
import org.jspecify.annotations.Nullable;

/**
 * Who does what by when.
 *
 * @param what  one line, at most {@link #WHAT_MAX}
 * @param owner a person with an account, or null
 * @param body  a named body, at most {@link #BODY_MAX}; may be empty when there is an owner
 * @param due   the last day, or null while no day is agreed
 */
public record ActionTerms(
        String what,
        @Nullable MemberId owner,
        String body,
        @Nullable LocalDate due) {

    public static final int WHAT_MAX = 500;
    public static final int BODY_MAX = 200;

    private static final int WITHIN_YEARS = 20;

    public ActionTerms {
        what = Texts.line(what, WHAT_MAX);
        body = body.isBlank() ? "" : Texts.line(body, BODY_MAX);
        if (owner == null && body.isEmpty()) throw new UnusableInputException("action.form.owner.required");
    }

    /** @throws UnusableInputException for a day nobody can mean */
    public static @Nullable LocalDate due(@Nullable LocalDate day, LocalDate today) {
        if (day != null && (day.isAfter(today.plusYears(WITHIN_YEARS)) || day.isBefore(today.minusYears(WITHIN_YEARS))))
            throw new UnusableInputException("action.form.due.far", WITHIN_YEARS);
        return day;
    }
}
