package org.folkmoot.idea;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That what was typed is in the database.
 *
 * @param id    where it was saved: beside the draft when somebody saved that meanwhile
 * @param turn  to be named with the next save
 * @param other what stands in the draft itself then, or null when nobody was faster
 */
public record DraftSaved(
        DraftId id, int turn, Instant savedAt, @Nullable DraftDetail other) {}
