package org.folkmoot.conversation;

import java.time.Instant;
import java.util.List;
import org.folkmoot.member.MemberId;

/**
 * A session was called off before it began.
 *
 * @param holders those with a place at that moment, who should hear of it; at most {@link ScheduleSeries#PLACES_MAX}
 * @param reason  one line, for them to read
 */
public record DialogueSessionCancelled(
        DialogueSessionId session, String title, Instant startsAt, List<MemberId> holders, String reason, Instant at) {

    public DialogueSessionCancelled {
        holders = List.copyOf(holders);
    }
}
