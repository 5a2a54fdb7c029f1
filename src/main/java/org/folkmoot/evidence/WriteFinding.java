package org.folkmoot.evidence;

import java.util.Set;
import org.folkmoot.shared.Texts;

/**
 * A finding, about to be written.
 *
 * @param heading  in words; one the inquiry does not have yet comes after the others
 * @param title    what was found, in one line
 * @param wording  more of it, Markdown, may be empty
 * @param evidence what it rests on
 */
public record WriteFinding(String heading, String title, String wording, Set<EvidenceId> evidence) {

    /** UTF-16 units; the same figures in the migration. */
    public static final int HEADING_MAX = 120;

    public static final int TITLE_MAX = 200;
    public static final int WORDING_MAX = 4000;

    public WriteFinding {
        heading = heading(heading);
        title = title(title);
        wording = wording(wording);
        evidence = Set.copyOf(evidence);
    }

    public static String heading(String typed) {
        return Texts.line(typed, HEADING_MAX);
    }

    public static String title(String typed) {
        return Texts.line(typed, TITLE_MAX);
    }

    public static String wording(String typed) {
        return Texts.optionalBlock(typed, WORDING_MAX);
    }
}
