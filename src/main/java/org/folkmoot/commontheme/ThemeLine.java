package org.folkmoot.commontheme;

import java.time.Instant;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.note.NoteLineId;
import org.folkmoot.note.NotesState;
import org.jspecify.annotations.Nullable;

/**
 * A line of notes, in the words it has there now.
 *
 * @param session   where it was said, with the title and moment of that session
 * @param notes     how far its notes are
 * @param removed   somebody has taken it out of the notes since
 * @param quotation somebody's own words
 * @param named     the speaker, when they agreed to be named under these words; otherwise null
 */
public record ThemeLine(
        NoteLineId id,
        DialogueSessionId session,
        String sessionTitle,
        Instant startsAt,
        String section,
        String wording,
        NotesState notes,
        boolean removed,
        boolean quotation,
        @Nullable String named) {

    /** Everybody may read it. */
    public boolean open() {
        return notes == NotesState.PUBLISHED && !removed;
    }
}
