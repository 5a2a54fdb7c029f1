package org.folkmoot.idea;

import java.util.Set;
import org.folkmoot.programme.ThemeId;
import org.jspecify.annotations.Nullable;

/**
 * Which unanswered ideas a queue shows.
 *
 * @param theme   null for all
 * @param only    these at most, or null for no such bound
 * @param without never these
 */
public record AwaitingFilter(
        @Nullable ThemeId theme, @Nullable Set<IdeaId> only, Set<IdeaId> without) {}
