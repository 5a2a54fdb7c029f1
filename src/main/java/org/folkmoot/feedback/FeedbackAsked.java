package org.folkmoot.feedback;

import java.time.Instant;
import java.util.List;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.member.MemberId;

/**
 * Some of those who came to a session are asked about it; nobody twice in the same round.
 *
 * @param until when answers are no longer taken, UTC
 */
public record FeedbackAsked(
        DialogueSessionId session,
        String title,
        FeedbackRound round,
        List<MemberId> people,
        Instant until,
        Instant at) {

    public FeedbackAsked {
        people = List.copyOf(people);
    }
}
