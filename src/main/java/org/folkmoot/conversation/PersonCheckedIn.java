package org.folkmoot.conversation;

import java.time.Instant;
import java.util.UUID;
import org.folkmoot.engagement.Engaging;
import org.folkmoot.member.MemberId;
import org.folkmoot.programme.EngagementKind;
import org.folkmoot.programme.StrandId;
import org.folkmoot.shared.Origin;

/**
 * A person was at a session.
 *
 * @param kind what the series counts as
 * @param at   UTC, no later than the session's end, however late the desk noted it
 */
public record PersonCheckedIn(
        UUID checkIn,
        DialogueSessionId session,
        MemberId member,
        EngagementKind kind,
        StrandId strand,
        Origin activity,
        Instant at)
        implements Engaging {

    @Override
    public String engagementKey() {
        return key(checkIn);
    }

    @Override
    public int heads() {
        return 1;
    }

    static String key(UUID checkIn) {
        return "check-in:" + checkIn;
    }
}
