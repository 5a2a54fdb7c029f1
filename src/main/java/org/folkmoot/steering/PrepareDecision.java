package org.folkmoot.steering;

import org.folkmoot.idea.GiveAnswer;
import org.folkmoot.idea.IdeaId;
import org.jspecify.annotations.Nullable;

/**
 * A decision about to be prepared.
 *
 * @param replaces the prepared decision it changes, as the person saw it; null when there was none
 */
public record PrepareDecision(
        IdeaId idea, GiveAnswer answer, @Nullable DecisionId replaces) {}
