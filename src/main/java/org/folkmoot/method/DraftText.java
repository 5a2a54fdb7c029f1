package org.folkmoot.method;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One's own draft in a phase.
 *
 * @param seen    the wording that was before the person when it was saved
 * @param turn    to be named with the next save
 * @param askedAt when they asked for it to be entered late, or null
 */
public record DraftText(
        String words,
        int seen,
        int turn,
        Instant savedAt,
        @Nullable Instant askedAt) {}
