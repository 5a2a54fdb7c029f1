package org.folkmoot.steering;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far something done to many ideas is.
 *
 * @param label   the tag, the outcome's name, or the reviewer's; empty when the kind says it all
 * @param by      name
 * @param total   how many it is to be done to
 * @param done    of these
 * @param leftOut those it was not done to, from the beginning or because a rule said no then
 * @param waiting how many it was not done to yet; when it has ended, it stopped before them
 * @param undoes  the kind of what it takes back, or null
 * @param undoneBy what took it back, or null
 */
public record BulkProgress(
        BulkId id,
        BulkKind kind,
        String label,
        String by,
        Instant startedAt,
        boolean running,
        int total,
        int done,
        int waiting,
        List<BulkLeftOut> leftOut,
        @Nullable BulkKind undoes,
        @Nullable BulkId undoneBy) {

    /** Something was done, it is over, and nobody took it back. */
    public boolean undoable() {
        return !running && done > 0 && undoes == null && undoneBy == null;
    }
}
