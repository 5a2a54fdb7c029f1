package org.folkmoot.idea;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One draft in a list.
 *
 * @param title as typed so far; may be empty
 * @param idea  the idea this is a new wording of, or null for a new idea
 */
public record DraftLine(DraftId id, String title, @Nullable IdeaId idea, Instant savedAt) {}
