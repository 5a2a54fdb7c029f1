package org.folkmoot.privacy;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a person stands with one kind of consent.
 *
 * @param words    the wording asked now
 * @param edition  its number, from 1
 * @param wordedAt since when it is asked so
 * @param holds    the person agreed to exactly this wording, and did not withdraw
 * @param agreedToEarlier the person agreed to an earlier wording and is asked again
 * @param saidAt   when they last agreed or withdrew; null while they never said
 */
public record ConsentState(
        ConsentKind kind,
        String words,
        int edition,
        Instant wordedAt,
        boolean holds,
        boolean agreedToEarlier,
        @Nullable Instant saidAt) {}
