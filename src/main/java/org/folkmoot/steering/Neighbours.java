package org.folkmoot.steering;

import org.folkmoot.idea.IdeaId;
import org.jspecify.annotations.Nullable;

/**
 * Where an idea stands in a queue.
 *
 * @param position from 1; 0 when it is not in it, and previous and next are those it would stand between
 */
public record Neighbours(
        @Nullable IdeaId previous, @Nullable IdeaId next, QueueCount total, int position) {}
