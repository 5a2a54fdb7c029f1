package org.folkmoot.steering;

import java.time.Instant;
import org.folkmoot.idea.GiveAnswer;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.idea.IdeaStage;
import org.jspecify.annotations.Nullable;

/**
 * A decision that waits to be published; for steering members only.
 *
 * @param title      of the idea
 * @param stage      of the idea: withdrawn when its author took it back meanwhile
 * @param owner      name of the person or body that takes it on, or empty
 * @param into       the idea it goes into, or null
 * @param told       how many people would be told: author and supporters
 * @param preparedBy name
 */
public record PreparedDecision(
        DecisionId id,
        IdeaId idea,
        String title,
        IdeaStage stage,
        GiveAnswer answer,
        String owner,
        @Nullable Target into,
        int told,
        String preparedBy,
        Instant preparedAt) {

    /**
     * @param title empty while a moderator keeps it from view
     * @param open  it can still take the other one
     */
    public record Target(IdeaId id, String title, boolean open) {}

    /** It takes the place of an answer that stands. */
    public boolean corrects() {
        return !stage.inFiltering() && stage != IdeaStage.WITHDRAWN && stage != IdeaStage.MERGED;
    }

    /** Nothing that happened meanwhile stands in its way. */
    public boolean publishable() {
        return (stage.inFiltering() || corrects()) && (into == null || into.open());
    }
}
