package org.folkmoot.steering;

import java.time.Instant;
import org.folkmoot.idea.GiveAnswer;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.idea.IdeaStage;

/**
 * A decision that waits to be published; for steering members only.
 *
 * @param title      of the idea
 * @param stage      of the idea: withdrawn when its author took it back meanwhile
 * @param told       how many people would be told: author and supporters
 * @param preparedBy name
 */
public record PreparedDecision(
        DecisionId id,
        IdeaId idea,
        String title,
        IdeaStage stage,
        GiveAnswer answer,
        int told,
        String preparedBy,
        Instant preparedAt) {}
