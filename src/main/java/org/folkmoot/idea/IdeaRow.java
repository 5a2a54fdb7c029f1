package org.folkmoot.idea;

import java.time.Instant;
import java.util.UUID;
import org.folkmoot.moderation.Visibility;
import org.jspecify.annotations.Nullable;

/** What a list query reads of an idea: everything but its wording. */
record IdeaRow(
        UUID id,
        String title,
        IdeaStage stage,
        @Nullable UUID theme,
        @Nullable UUID principle,
        UUID proposer,
        int supporters,
        Instant submittedAt,
        Visibility visibility) {

    /** Anyone may read it. */
    boolean open() {
        return visibility.open() && IdeaStage.open().contains(stage);
    }
}
