package org.folkmoot.register;

import java.util.EnumSet;
import java.util.Set;
import org.folkmoot.idea.IdeaStage;
import org.folkmoot.programme.ThemeId;
import org.jspecify.annotations.Nullable;

/** @param stage DECLINED, PARKED or null for both @param theme null for all */
public record NotDoingFilter(
        @Nullable IdeaStage stage, @Nullable ThemeId theme) {

    public static NotDoingFilter all() {
        return new NotDoingFilter(null, null);
    }

    Set<IdeaStage> stages() {
        return stage == null ? EnumSet.of(IdeaStage.DECLINED, IdeaStage.PARKED) : EnumSet.of(stage);
    }
}
