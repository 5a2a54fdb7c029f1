package org.folkmoot.engagement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far the latest recount is.
 *
 * @param startedAt UTC
 * @param endedAt   UTC, or null while it has not ended
 * @param lines     what there is to read; each line is read twice, by person and by activity
 * @param done      of these
 */
public record RecountProgress(Instant startedAt, @Nullable Instant endedAt, long lines, long done, State state) {

    public enum State {
        RUNNING,
        ENDED,
        /** It met an error; nothing was changed. */
        FAILED,
        /** Its node is gone; nothing was changed. */
        STOPPED
    }

    public boolean running() {
        return state == State.RUNNING;
    }

    /** 0 to 100. */
    public int percent() {
        return lines == 0 ? 100 : (int) Math.min(100, done * 100 / lines);
    }
}
