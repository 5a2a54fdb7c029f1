package org.folkmoot.note;

import java.time.Instant;
import org.folkmoot.conversation.DialogueSessionId;
import org.jspecify.annotations.Nullable;

/** @param state null while nobody has begun them */
public record NotesSummary(
        DialogueSessionId session,
        String title,
        Instant startsAt,
        String area,
        @Nullable NotesState state,
        @Nullable Instant commentsUntil) {}
