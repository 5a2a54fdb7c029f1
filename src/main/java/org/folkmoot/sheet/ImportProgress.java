package org.folkmoot.sheet;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far an import is, or what came of it.
 *
 * @param state    STOPPED also when nothing has moved for half a minute: the server that ran it is gone
 * @param lines    lines to write
 * @param leftOut  lines with problems, which were never written
 * @param lastLine the last line of the file that is dealt with; 0 before the first
 */
public record ImportProgress(
        ImportId id,
        SheetKind kind,
        String fileName,
        ImportState state,
        int lines,
        int leftOut,
        int added,
        int updated,
        int unchanged,
        int lastLine,
        Instant startedAt,
        @Nullable Instant endedAt) {

    static final Duration STANDS_STILL_AFTER = Duration.ofSeconds(30);

    public int done() {
        return added + updated + unchanged;
    }
}
