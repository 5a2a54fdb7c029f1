package org.folkmoot.conversation;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.folkmoot.shared.UnusableInputException;

/**
 * How places that become free go to those who wait (ADR 0041): offered for {@code confirmHours}, yet no later than
 * {@code confirmBeforeHours} before the start; from {@code straightHours} before the start on they go straight to the
 * first in line, because nobody could answer in time.
 *
 * @param confirmHours       1 to {@link #LONGEST_HOURS}
 * @param confirmBeforeHours 0 to {@link #BEFORE_MOST_HOURS}
 * @param straightHours      more than {@code confirmBeforeHours}, at most {@link #LONGEST_HOURS}
 * @param guests             whether people without an account may take places
 */
public record PlaceTerms(int confirmHours, int confirmBeforeHours, int straightHours, boolean guests) {

    public static final int LONGEST_HOURS = 168;
    public static final int BEFORE_MOST_HOURS = 72;

    public static final PlaceTerms USUAL = new PlaceTerms(24, 2, 6, true);

    public PlaceTerms {
        confirmHours = confirmHours(confirmHours);
        confirmBeforeHours = confirmBeforeHours(confirmBeforeHours);
        if (straightHours <= confirmBeforeHours || straightHours > LONGEST_HOURS)
            throw new UnusableInputException("conversation.terms.straight.form", confirmBeforeHours + 1, LONGEST_HOURS);
    }

    /** @throws UnusableInputException outside 1 to {@link #LONGEST_HOURS} */
    public static int confirmHours(int hours) {
        if (hours < 1 || hours > LONGEST_HOURS)
            throw new UnusableInputException("conversation.terms.confirm.form", LONGEST_HOURS);
        return hours;
    }

    /** @throws UnusableInputException outside 0 to {@link #BEFORE_MOST_HOURS} */
    public static int confirmBeforeHours(int hours) {
        if (hours < 0 || hours > BEFORE_MOST_HOURS)
            throw new UnusableInputException("conversation.terms.before.form", BEFORE_MOST_HOURS);
        return hours;
    }

    /** Until when a place offered now is kept; empty when it goes straight to the first in line. */
    Optional<Instant> keptUntil(Instant startsAt, Instant now) {
        if (!now.isBefore(startsAt.minus(Duration.ofHours(straightHours)))) return Optional.empty();
        var answer = now.plus(Duration.ofHours(confirmHours));
        var last = startsAt.minus(Duration.ofHours(confirmBeforeHours));
        return Optional.of(answer.isBefore(last) ? answer : last);
    }
}
