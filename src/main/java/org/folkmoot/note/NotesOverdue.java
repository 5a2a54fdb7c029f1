package org.folkmoot.note;

import java.time.Instant;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.member.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * A session is over and its notes are not published: its host is reminded.
 *
 * @param state null while nobody has begun them
 */
public record NotesOverdue(
        DialogueSessionId session,
        String title,
        Instant endedAt,
        @Nullable NotesState state,
        MemberId host,
        Instant at) {}
