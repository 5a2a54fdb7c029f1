package org.folkmoot.sheet;

import java.time.Duration;
import java.time.Instant;
import org.folkmoot.member.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * How far an import is, or what came of it.
 *
 * @param state    STOPPED also when nothing has moved for half a minute: the server that ran it is gone
 * @param lines    lines to write
 * @param leftOut  lines with problems, which were never written
 * @param lastLine the last line of the file that is dealt with; 0 before the first
 * @param read     lines of a table that waited as it came, or that was looked through
 * @param looked   of these, seen by the look that is under way
 * @param stuck    whoever looked through or took back is gone: anyone may go on
 * @param takenBack null while nobody has asked for it
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
        MemberId startedBy,
        Instant startedAt,
        @Nullable Instant endedAt,
        int read,
        int looked,
        boolean stuck,
        @Nullable TakenBack takenBack) {

    static final Duration STANDS_STILL_AFTER = Duration.ofSeconds(30);

    /** @param lines taken back by now */
    public record TakenBack(int lines, String why, MemberId by, Instant at) {}

    public int done() {
        return added + updated + unchanged;
    }
}
