package org.folkmoot.story;

import java.util.EnumSet;
import java.util.Set;
import org.folkmoot.idea.IdeaStage;
import org.folkmoot.programme.ThemeId;
import org.jspecify.annotations.Nullable;

/** @param theme null for all @param stage IN_DELIVERY, DELIVERED or null for both */
public record StoryFilter(@Nullable ThemeId theme, @Nullable IdeaStage stage) {

    public static StoryFilter all() {
        return new StoryFilter(null, null);
    }

    Set<IdeaStage> stages() {
        return stage == null ? EnumSet.of(IdeaStage.IN_DELIVERY, IdeaStage.DELIVERED) : EnumSet.of(stage);
    }
}
