package org.folkmoot.note;

import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A new line of notes.
 *
 * @param id      one a field, and the line's key: sent twice, it is one line
 * @param after   the line it follows; null for the section's end
 * @param wording one line, at most {@link #WORDING_MAX}
 */
public record WriteLine(
        NoteLineId id,
        DialogueSessionId session,
        NoteSectionId section,
        @Nullable NoteLineId after,
        String wording) {

    /** UTF-16 units; the same figure in the migration. */
    public static final int WORDING_MAX = 2000;

    /** Lines of one session's notes, removed ones too. */
    public static final int LINES_MAX = 400;

    public WriteLine {
        wording = wording(wording);
    }

    static String wording(String typed) {
        return Texts.line(typed, WORDING_MAX);
    }
}
