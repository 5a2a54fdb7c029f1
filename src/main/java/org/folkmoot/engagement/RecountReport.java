package org.folkmoot.engagement;

import java.time.Instant;
import java.util.List;

/**
 * What a recount found.
 *
 * @param lines       lines in the ledger, counter-entries included
 * @param differences empty when everything agrees; what is listed has been mended
 */
public record RecountReport(Instant startedAt, Instant endedAt, long lines, List<Difference> differences) {

    /**
     * @param scope   a strand's id, or {@code programme}
     * @param figure  what is counted, for example {@code PERSON}
     * @param kept    the figure that was shown
     * @param counted what the ledger says
     */
    public record Difference(String scope, String figure, long kept, long counted) {}
}
