package org.folkmoot.issue;

import org.folkmoot.shared.Texts;
import org.folkmoot.shared.UnusableInputException;

/**
 * What an issue says.
 *
 * @param title one line, at most {@link #TITLE_MAX}
 * @param about Markdown, at most {@link #ABOUT_MAX}; may be empty
 */
public record IssueText(String title, String about) {

    /** UTF-16 units; the same figures in the migration. */
    public static final int TITLE_MAX = 200;

    public static final int ABOUT_MAX = 2000;

    public IssueText {
        title = title(title);
        about = about(about);
    }

    /** @throws UnusableInputException empty, too long or more than a line */
    public static String title(String raw) {
        return Texts.line(raw, TITLE_MAX);
    }

    /** @throws UnusableInputException too long */
    public static String about(String raw) {
        return Texts.optionalBlock(raw, ABOUT_MAX);
    }
}
