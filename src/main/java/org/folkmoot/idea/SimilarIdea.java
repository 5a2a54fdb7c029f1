package org.folkmoot.idea;

import org.jspecify.annotations.Nullable;

/**
 * An idea that says nearly the same.
 *
 * @param excerpt the beginning of its wording as plain text, at most {@link SimilarIdeas#EXCERPT_MAX} characters
 * @param answer  the steering group's, or null while there is none
 */
public record SimilarIdea(
        IdeaSummary idea, String excerpt, @Nullable Answer answer) {}
