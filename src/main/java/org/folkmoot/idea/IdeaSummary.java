package org.folkmoot.idea;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One line of a list of ideas.
 *
 * @param theme         its name, or null while the idea is not placed in the strategy
 * @param principle     as {@code theme}
 * @param supporters    members supporting it now
 * @param supportedByMe false for a visitor
 */
public record IdeaSummary(
        IdeaId id,
        String title,
        IdeaStage stage,
        @Nullable String theme,
        @Nullable String principle,
        int supporters,
        Instant submittedAt,
        boolean supportedByMe,
        Set<IdeaAction> openActions) {}
