package org.folkmoot.inquiry;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on the way to a seat, as those see it who run the inquiry.
 *
 * @param organisation for whom they speak today, or null
 * @param words        the reason, or the invitation; empty when there is none
 */
public record SeatRequestLine(
        SeatRequestId id,
        SeatRequestKind kind,
        String name,
        @Nullable String organisation,
        String words,
        Instant askedAt) {}
