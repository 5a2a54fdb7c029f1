package org.folkmoot.idea;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The public face of a decision.
 *
 * @param steer      what should happen next, or empty
 * @param reviewDate when a parked idea is looked at again, or null
 * @param referredTo to whom it was referred, or empty
 */
public record Answer(
        Outcome outcome,
        String reason,
        String steer,
        @Nullable LocalDate reviewDate,
        String referredTo,
        Instant answeredAt) {}
