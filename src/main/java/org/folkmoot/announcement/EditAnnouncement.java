package org.folkmoot.announcement;

import org.folkmoot.shared.Texts;
import org.folkmoot.shared.UnusableInputException;

/**
 * What a manager has written so far; both texts may still be empty.
 *
 * @param subject one line, at most {@link #SUBJECT_MAX}
 * @param words   Markdown, at most {@link #WORDS_MAX}
 */
public record EditAnnouncement(String subject, String words, Segment segment) {

    public static final int SUBJECT_MAX = 150;
    public static final int WORDS_MAX = 10_000;

    public EditAnnouncement {
        subject = subjectLine(subject);
        words = Texts.optionalBlock(words, WORDS_MAX);
    }

    /** @throws UnusableInputException too long, or more than one line */
    public static String subjectLine(String raw) {
        return raw.isBlank() ? "" : Texts.line(raw, SUBJECT_MAX);
    }
}
