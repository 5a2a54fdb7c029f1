package org.folkmoot.commontheme;

import org.folkmoot.shared.Texts;

/**
 * A common theme in words.
 *
 * @param title   one line, at most {@link #TITLE_MAX}
 * @param summary what its lines say, in a sentence; at most {@link #SUMMARY_MAX}; may be empty
 */
public record WriteTheme(String title, String summary) {

    /** UTF-16 units; the same figures in the migration. */
    public static final int TITLE_MAX = 120;

    public static final int SUMMARY_MAX = 600;

    public WriteTheme {
        title = title(title);
        summary = summary(summary);
    }

    public static String title(String typed) {
        return Texts.line(typed, TITLE_MAX);
    }

    public static String summary(String typed) {
        return typed.isBlank() ? "" : Texts.line(typed, SUMMARY_MAX);
    }
}
