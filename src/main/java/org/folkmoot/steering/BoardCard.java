package org.folkmoot.steering;

import java.util.UUID;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.idea.IdeaStage;
import org.folkmoot.idea.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * One idea on the board; for steering members only.
 *
 * @param theme    its key, or null while it stands in none
 * @param prepared outcome of the decision prepared for it, or null
 */
public record BoardCard(
        IdeaId id,
        String title,
        IdeaStage stage,
        @Nullable UUID theme,
        int supporters,
        @Nullable Outcome prepared) {}
