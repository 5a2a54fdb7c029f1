package org.folkmoot.feedback;

import java.time.Duration;
import java.time.Instant;
import org.folkmoot.shared.UnusableInputException;

/**
 * When those who came are asked, and how long they may answer (ADR 0043).
 *
 * @param firstHours after the end of the conversation, 0 to {@link #FIRST_MOST_HOURS}
 * @param againDays  after the end, {@link #LEAST_DAYS} to {@link #MOST_DAYS}
 * @param answerDays after being asked, {@link #LEAST_DAYS} to {@link #MOST_DAYS}
 */
public record FeedbackTerms(int firstHours, int againDays, int answerDays) {

    public static final int FIRST_MOST_HOURS = 168;
    public static final int LEAST_DAYS = 7;
    public static final int MOST_DAYS = 365;

    public static final FeedbackTerms USUAL = new FeedbackTerms(2, 42, 90);

    public FeedbackTerms {
        firstHours = firstHours(firstHours);
        againDays = days(againDays);
        answerDays = days(answerDays);
    }

    /** @throws UnusableInputException outside 0 to {@link #FIRST_MOST_HOURS} */
    public static int firstHours(int hours) {
        if (hours < 0 || hours > FIRST_MOST_HOURS)
            throw new UnusableInputException("feedback.terms.first.form", FIRST_MOST_HOURS);
        return hours;
    }

    /** @throws UnusableInputException outside {@link #LEAST_DAYS} to {@link #MOST_DAYS} */
    public static int days(int days) {
        if (days < LEAST_DAYS || days > MOST_DAYS)
            throw new UnusableInputException("feedback.terms.days.form", LEAST_DAYS, MOST_DAYS);
        return days;
    }

    /** Between the end of a conversation and the asking. */
    Duration after(FeedbackRound round) {
        return switch (round) {
            case FIRST -> Duration.ofHours(firstHours);
            case AGAIN -> Duration.ofDays(againDays);
        };
    }

    Instant answersUntil(Instant askedAt) {
        return askedAt.plus(Duration.ofDays(answerDays));
    }
}
