package org.folkmoot.commontheme;

import org.folkmoot.shared.Texts;

/**
 * What a gathering is about.
 *
 * @param title    one line, at most {@link #TITLE_MAX}
 * @param question it answers; one line, at most {@link #QUESTION_MAX}; may be empty
 */
public record DescribeGathering(String title, String question) {

    /** UTF-16 units; the same figures in the migration. */
    public static final int TITLE_MAX = 120;

    public static final int QUESTION_MAX = 300;

    public DescribeGathering {
        title = title(title);
        question = question(question);
    }

    public static String title(String typed) {
        return Texts.line(typed, TITLE_MAX);
    }

    public static String question(String typed) {
        return typed.isBlank() ? "" : Texts.line(typed, QUESTION_MAX);
    }
}
