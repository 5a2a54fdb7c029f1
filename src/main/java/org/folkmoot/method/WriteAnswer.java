package org.folkmoot.method;

import org.folkmoot.shared.Texts;

/**
 * What stands in the field of an answer.
 *
 * @param words up to {@link #WORDS_MAX} characters of Markdown; a draft may be empty
 * @param seen  number of the wording the person has before them, 0 while there is none
 * @param turn  as the last save of the draft gave it, 0 before the first
 */
public record WriteAnswer(String words, int seen, int turn) {

    public static final int WORDS_MAX = 10_000;

    public WriteAnswer {
        words = Texts.optionalBlock(words, WORDS_MAX);
    }
}
