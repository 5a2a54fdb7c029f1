package org.folkmoot.idea;

import org.folkmoot.programme.ThemeId;
import org.jspecify.annotations.Nullable;

/**
 * Which ideas a list shows. Withdrawn ideas are in no list.
 *
 * @param stage null for all open ones
 * @param theme null for all
 */
public record IdeaFilter(
        @Nullable IdeaStage stage, @Nullable ThemeId theme, IdeaOrder order) {

    public static IdeaFilter all(IdeaOrder order) {
        return new IdeaFilter(null, null, order);
    }
}
