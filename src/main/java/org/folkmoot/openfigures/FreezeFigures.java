package org.folkmoot.openfigures;

import org.folkmoot.shared.Texts;

/**
 * Under which words the figures are frozen.
 *
 * @param title one line, at most {@link #TITLE_MAX}
 * @param note  what for, or what to know when reading them; at most {@link #NOTE_MAX}; may be empty
 */
public record FreezeFigures(String title, String note) {

    /** UTF-16 units; the same figures in the migration. */
    public static final int TITLE_MAX = 120;

    public static final int NOTE_MAX = 2000;

    public FreezeFigures {
        title = title(title);
        note = note(note);
    }

    public static String title(String typed) {
        return Texts.line(typed, TITLE_MAX);
    }

    public static String note(String typed) {
        return Texts.optionalBlock(typed, NOTE_MAX);
    }
}
