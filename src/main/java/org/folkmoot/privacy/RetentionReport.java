package org.folkmoot.privacy;

import java.time.Instant;

/**
 * What the job did with one kind.
 *
 * @param kind    as {@link RetentionKind#name}
 * @param removed how many went
 * @param failed  it stopped before the end; the log says why, and the next night goes on
 */
public record RetentionReport(
        String kind, Instant olderThan, long removed, Instant startedAt, Instant endedAt, boolean failed) {}
