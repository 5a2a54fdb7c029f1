package org.folkmoot.note;

import java.util.List;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.UnusableInputException;

/**
 * Another edition of a template.
 *
 * @param seen        the edition the person started from
 * @param commentDays how long those who came may comment, 1 to {@link #DAYS_MAX}
 * @param sections    1 to {@link #SECTIONS_MAX}
 */
public record EditTemplate(
        NoteTemplateId template,
        int seen,
        String title,
        int commentDays,
        boolean offered,
        List<NoteSectionText> sections) {

    public static final int TITLE_MAX = 120;
    public static final int DAYS_MAX = 60;
    public static final int SECTIONS_MAX = 20;

    public EditTemplate {
        title = Texts.line(title, TITLE_MAX);
        commentDays = days(commentDays);
        sections = List.copyOf(sections);
        if (sections.isEmpty() || sections.size() > SECTIONS_MAX)
            throw new UnusableInputException("note.input.sections", SECTIONS_MAX);
    }

    public static int days(int commentDays) {
        if (commentDays < 1 || commentDays > DAYS_MAX) throw new UnusableInputException("note.input.days", DAYS_MAX);
        return commentDays;
    }
}
