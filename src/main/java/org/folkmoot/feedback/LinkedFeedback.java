package org.folkmoot.feedback;

import java.time.Instant;
import org.folkmoot.conversation.DialogueSessionId;
import org.jspecify.annotations.Nullable;

/**
 * What a link in a mail about feedback is about. It holds no words somebody wrote: whoever has the link could read them.
 *
 * @param open       whether an answer is still taken
 * @param score      answered so far
 * @param answeredAt null while nothing is answered, or all of it was taken back
 * @param words      whether something was written
 */
public record LinkedFeedback(
        DialogueSessionId session,
        String title,
        Instant startsAt,
        FeedbackRound round,
        Instant until,
        boolean open,
        @Nullable Integer score,
        @Nullable Instant answeredAt,
        boolean words) {}
