package org.folkmoot.feedback;

import org.folkmoot.shared.Texts;
import org.folkmoot.shared.UnusableInputException;
import org.jspecify.annotations.Nullable;

/**
 * What somebody answers. What is left empty stays as they answered it before.
 *
 * @param score  1 (poor) to 5 (very good); of no account in the second round
 * @param use    how they will use what they learned; in the second round what they have done since
 * @param useful why it was useful
 */
public record GiveFeedback(@Nullable Integer score, String use, String useful) {

    public static final int LOWEST = 1;
    public static final int HIGHEST = 5;
    public static final int WORDS_MAX = 2000;

    public GiveFeedback {
        if (score != null) score = score(score);
        use = words(use);
        useful = words(useful);
    }

    /** @throws UnusableInputException outside 1 to 5 */
    public static int score(int score) {
        if (score < LOWEST || score > HIGHEST)
            throw new UnusableInputException("feedback.input.score", LOWEST, HIGHEST);
        return score;
    }

    /** @throws UnusableInputException longer than {@link #WORDS_MAX}, or with characters that cannot be shown */
    public static String words(String text) {
        return Texts.optionalBlock(text, WORDS_MAX);
    }
}
