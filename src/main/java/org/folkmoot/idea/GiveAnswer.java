package org.folkmoot.idea;

import java.time.LocalDate;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.UnusableInputException;
import org.jspecify.annotations.Nullable;

/**
 * An answer about to be given.
 *
 * @param reason     why; always needed, Markdown, at most {@link #REASON_MAX}
 * @param steer      what should happen next; may be empty; shown with the answer
 * @param reviewDate needed to park, null for the other outcomes
 * @param referredTo inquiry or body; needed to refer, empty for the other outcomes
 */
public record GiveAnswer(
        Outcome outcome,
        String reason,
        String steer,
        @Nullable LocalDate reviewDate,
        String referredTo) {

    public static final int REASON_MAX = 4000;
    public static final int STEER_MAX = 4000;
    public static final int REFERRED_TO_MAX = 200;

    private static final int REVIEWED_WITHIN_YEARS = 10;

    public GiveAnswer {
        reason = Texts.block(reason, REASON_MAX);
        steer = Texts.optionalBlock(steer, STEER_MAX);
        referredTo = outcome == Outcome.REFERRED ? Texts.line(referredTo, REFERRED_TO_MAX) : "";
        if (outcome != Outcome.PARKED) reviewDate = null;
        else if (reviewDate == null) throw new UnusableInputException("idea.answer.review-date.required");
    }

    /** @throws UnusableInputException unless the day comes after today, and within ten years */
    public static LocalDate reviewDate(@Nullable LocalDate day, LocalDate today) {
        if (day == null) throw new UnusableInputException("idea.answer.review-date.required");
        if (!day.isAfter(today)) throw new UnusableInputException("idea.answer.review-date.past");
        if (day.isAfter(today.plusYears(REVIEWED_WITHIN_YEARS)))
            throw new UnusableInputException("idea.answer.review-date.far", REVIEWED_WITHIN_YEARS);
        return day;
    }

    /** Whether the review date, if there is one, still lies ahead. */
    boolean reviewedAfter(LocalDate today) {
        return reviewDate == null || reviewDate.isAfter(today);
    }
}
