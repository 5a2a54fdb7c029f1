package org.folkmoot.idea;

import java.time.Instant;
import java.time.LocalDate;
import org.folkmoot.member.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * The steering group answered an idea. Its author and everybody who supports it
 * ({@link IdeaService#supportersOf}) are told once each.
 *
 * @param steer      what should happen next, or empty
 * @param reviewDate when a parked idea is looked at again, or null
 * @param referredTo to whom it was referred, or empty
 */
public record IdeaAnswered(
        IdeaId idea,
        String title,
        MemberId author,
        Outcome outcome,
        String reason,
        String steer,
        @Nullable LocalDate reviewDate,
        String referredTo,
        Instant at) {}
