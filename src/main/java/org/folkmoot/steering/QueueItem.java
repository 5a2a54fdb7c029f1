package org.folkmoot.steering;

import java.time.Instant;
import java.util.List;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.idea.IdeaStage;
import org.folkmoot.idea.Outcome;
import org.folkmoot.scoring.ScoreLine;
import org.jspecify.annotations.Nullable;

/**
 * One line of the queue; for steering members only.
 *
 * @param placement theme, principle and condition it stands in, by name; empty while it stands nowhere
 * @param tags      by name
 * @param score    as far as the member who asks may know it
 * @param prepared  outcome of the decision prepared for it, or null
 */
public record QueueItem(
        IdeaId id,
        String title,
        IdeaStage stage,
        String placement,
        int supporters,
        Instant waitingSince,
        List<SteeringTag> tags,
        @Nullable ScoreLine score,
        @Nullable Outcome prepared) {}
