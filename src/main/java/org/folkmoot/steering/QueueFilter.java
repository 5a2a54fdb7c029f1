package org.folkmoot.steering;

import org.folkmoot.programme.ThemeId;
import org.jspecify.annotations.Nullable;

/** @param theme null for all */
public record QueueFilter(Preparation preparation, @Nullable ThemeId theme) {

    /** Words in the bundle: {@code steering.queue.preparation.<name>}. */
    public enum Preparation {
        ALL,
        UNPREPARED,
        PREPARED
    }
}
