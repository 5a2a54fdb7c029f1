package org.folkmoot.engagement;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a recount found.
 *
 * @param lines       lines in the ledger, counter-entries included
 * @param differences empty when everything agrees; what is listed has been mended
 */
public record RecountReport(Instant startedAt, Instant endedAt, long lines, List<Difference> differences) {

    /**
     * @param scope   a strand's id, or {@code programme}
     * @param kind    null for the whole scope
     * @param key     as in {@link ReachSlice}
     * @param figure  what is counted, for example {@code PERSON}; {@code PERSON on 2026-11-22} for what was new on a day;
     *                {@code PERSON rows} for how many rows behind the figures were wrong
     * @param kept    the figure that was shown
     * @param counted what the ledger says
     */
    public record Difference(
            String scope, @Nullable SliceKind kind, String key, String figure, long kept, long counted) {}
}
