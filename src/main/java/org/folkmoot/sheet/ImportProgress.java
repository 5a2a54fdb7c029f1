package org.folkmoot.sheet;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far an import is, or what came of it.
 *
 * @param state   STOPPED also when nothing has moved for two minutes: the server that ran it is gone
 * @param lines   lines to write
 * @param leftOut lines with problems, which were never tried
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
        Instant startedAt,
        @Nullable Instant endedAt) {

    static final Duration STANDS_STILL_AFTER = Duration.ofMinutes(2);

    public int done() {
        return added + updated + unchanged;
    }
}
