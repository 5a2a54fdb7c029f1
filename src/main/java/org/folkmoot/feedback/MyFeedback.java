package org.folkmoot.feedback;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the person signed in was asked about a session, with what they answered.
 *
 * @param token      what follows {@code /feedback/} in the address of their page
 * @param answeredAt null while nothing is answered
 */
public record MyFeedback(
        FeedbackRound round,
        String token,
        boolean open,
        Instant until,
        @Nullable Instant answeredAt,
        @Nullable Integer score,
        String use,
        String useful) {}
