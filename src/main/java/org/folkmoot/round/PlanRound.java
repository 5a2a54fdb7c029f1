package org.folkmoot.round;

import org.folkmoot.shared.Texts;
import org.folkmoot.shared.UnusableInputException;

/**
 * A round as a facilitator plans it.
 *
 * @param question one line, at most {@link #QUESTION_MAX}
 * @param minutes  1 to {@link #MINUTES_MAX}
 * @param cards    whether people send cards
 * @param dots     for each person, 0 to {@link #DOTS_MAX}; more than none only with cards
 */
public record PlanRound(RoundKind kind, String question, int minutes, boolean cards, int dots) {

    /** UTF-16 units; the same figure in the migration. */
    public static final int QUESTION_MAX = 300;

    public static final int MINUTES_MAX = 120;
    public static final int DOTS_MAX = 10;

    public PlanRound {
        question = question(question);
        minutes = minutes(minutes);
        dots = dots(dots, cards);
    }

    /** @throws UnusableInputException as {@link Texts#line} */
    public static String question(String typed) {
        return Texts.line(typed, QUESTION_MAX);
    }

    /** @throws UnusableInputException outside the bounds */
    public static int minutes(int minutes) {
        if (minutes < 1 || minutes > MINUTES_MAX) throw new UnusableInputException("round.input.minutes", MINUTES_MAX);
        return minutes;
    }

    /** @throws UnusableInputException outside the bounds, or for a round without cards */
    public static int dots(int dots, boolean cards) {
        if (dots < 0 || dots > DOTS_MAX) throw new UnusableInputException("round.input.dots", DOTS_MAX);
        if (dots > 0 && !cards) throw new UnusableInputException("round.input.dots-need-cards");
        return dots;
    }
}
