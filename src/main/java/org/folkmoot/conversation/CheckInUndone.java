package org.folkmoot.conversation;

import java.time.Instant;
import java.util.UUID;
import org.folkmoot.engagement.EngagementTakenBack;
import org.folkmoot.member.MemberId;

/** A check-in was a mistake; the correction row says why and who says so. */
public record CheckInUndone(UUID checkIn, UUID correction, DialogueSessionId session, MemberId member, Instant at)
        implements EngagementTakenBack {

    @Override
    public String engagementKey() {
        return PersonCheckedIn.key(checkIn);
    }

    @Override
    public String takenBackKey() {
        return "check-in-undone:" + correction;
    }
}
