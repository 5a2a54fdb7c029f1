package org.folkmoot.feedback;

import java.time.Instant;
import java.util.List;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.member.MemberId;

/** They had a place at a session that took place, and did not come; each hears it once. */
public record PeopleMissed(
        DialogueSessionId session, String title, Instant startedAt, List<MemberId> people, Instant at) {

    public PeopleMissed {
        people = List.copyOf(people);
    }
}
