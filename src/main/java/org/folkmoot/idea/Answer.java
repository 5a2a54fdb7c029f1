package org.folkmoot.idea;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The public face of a decision.
 *
 * @param steer        what should happen next, or empty
 * @param reviewDate   when a parked idea is looked at again, or null
 * @param referredTo   to whom it was referred, or empty
 * @param referredLink page of the inquiry it was referred to, or empty
 * @param owner        the body that takes it on, or the person's name for those signed in; empty when there is none
 * @param firstAction  what the owner does first, or empty
 * @param mergedInto   the idea it went into, or null
 */
public record Answer(
        Outcome outcome,
        String reason,
        String steer,
        @Nullable LocalDate reviewDate,
        String referredTo,
        String referredLink,
        String owner,
        String firstAction,
        @Nullable MergedIdea mergedInto,
        Instant answeredAt) {}
