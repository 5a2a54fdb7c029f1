package org.folkmoot.steering;

import org.folkmoot.idea.IdeaSummary;
import org.folkmoot.idea.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * One line of the queue of unanswered ideas.
 *
 * @param prepared outcome of the decision prepared for it, or null
 */
public record QueueLine(IdeaSummary idea, @Nullable Outcome prepared) {}
