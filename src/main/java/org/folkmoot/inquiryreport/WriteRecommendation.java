package org.folkmoot.inquiryreport;

import org.folkmoot.shared.Texts;
import org.folkmoot.shared.UnusableInputException;

/**
 * @param words       1 to {@link #WORDS_MAX} characters of Markdown
 * @param addressedTo body or organisation in words, 1 to {@link #TO_MAX} characters
 */
public record WriteRecommendation(String words, String addressedTo) {

    public static final int WORDS_MAX = 1000;
    public static final int TO_MAX = 200;

    public WriteRecommendation {
        words = words(words);
        addressedTo = addressedTo(addressedTo);
    }

    /** @throws UnusableInputException as {@link Texts#block} */
    public static String words(String raw) {
        return Texts.block(raw, WORDS_MAX);
    }

    /** @throws UnusableInputException as {@link Texts#line} */
    public static String addressedTo(String raw) {
        return Texts.line(raw, TO_MAX);
    }
}
