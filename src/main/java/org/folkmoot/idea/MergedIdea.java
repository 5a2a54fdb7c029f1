package org.folkmoot.idea;

import org.jspecify.annotations.Nullable;

/**
 * One side of a merge, as the person asking may read it.
 *
 * @param title  empty when the idea is not this person's to see
 * @param author for whom the authors' names are told, else null
 */
public record MergedIdea(IdeaId id, String title, @Nullable String author) {}
