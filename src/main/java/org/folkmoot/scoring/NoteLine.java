package org.folkmoot.scoring;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One private note, for the steering group.
 *
 * @param author      name of who wrote it
 * @param wording     Markdown with colleagues' names marked; empty once it was withdrawn
 * @param source      as it was typed; empty unless it can be edited
 * @param withdrawnAt UTC, or null while it stands
 * @param mine        the one who asks wrote it
 * @param editable    the one who asks may still change it
 */
public record NoteLine(
        NoteId id,
        String author,
        String wording,
        String source,
        Instant writtenAt,
        boolean edited,
        @Nullable Instant withdrawnAt,
        boolean mine,
        boolean editable) {}
