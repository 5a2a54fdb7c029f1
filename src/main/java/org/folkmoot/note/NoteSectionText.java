package org.folkmoot.note;

import org.folkmoot.shared.Texts;

/**
 * A section of a template.
 *
 * @param title one line, at most {@link #TITLE_MAX}
 * @param help  one line, at most {@link #HELP_MAX}; may be empty
 */
public record NoteSectionText(NoteSectionKind kind, String title, String help) {

    /** UTF-16 units; the same figures in the migration. */
    public static final int TITLE_MAX = 120;

    public static final int HELP_MAX = 300;

    public NoteSectionText {
        title = Texts.line(title, TITLE_MAX);
        help = help.isBlank() ? "" : Texts.line(help, HELP_MAX);
    }
}
