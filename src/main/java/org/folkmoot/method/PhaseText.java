package org.folkmoot.method;

import org.folkmoot.shared.Texts;
import org.folkmoot.shared.UnusableInputException;

/**
 * A phase as a template has it.
 *
 * @param title    1 to {@link #TITLE_MAX} characters
 * @param question what people are asked, or how they go about it; 1 to {@link #QUESTION_MAX} characters
 * @param about    in a word or two: issues, solutions, findings; 1 to {@link #ABOUT_MAX} characters
 * @param days     its usual length, 1 to {@link #DAYS_MAX}
 */
public record PhaseText(String title, String question, PhaseWork work, String about, int days) {

    public static final int TITLE_MAX = 120;
    public static final int QUESTION_MAX = 1000;
    public static final int ABOUT_MAX = 40;
    public static final int DAYS_MAX = 90;

    public PhaseText {
        title = Texts.line(title, TITLE_MAX);
        question = Texts.block(question, QUESTION_MAX);
        about = Texts.line(about, ABOUT_MAX);
        days = days(days);
    }

    /** @throws UnusableInputException outside 1 to {@link #DAYS_MAX} */
    public static int days(int days) {
        if (days < 1 || days > DAYS_MAX) throw new UnusableInputException("method.input.days", DAYS_MAX);
        return days;
    }
}
