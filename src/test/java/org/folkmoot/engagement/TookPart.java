package org.folkmoot.engagement;

import java.time.Instant;
import org.folkmoot.member.MemberId;
import org.folkmoot.programme.EngagementKind;
import org.folkmoot.programme.StrandId;
import org.folkmoot.shared.Origin;
import org.jspecify.annotations.Nullable;

/** An event as a lower module would publish it. */
record TookPart(
        String engagementKey,
        EngagementKind kind,
        @Nullable MemberId member,
        int heads,
        @Nullable StrandId strand,
        Origin activity,
        Instant at)
        implements Engaging {

    static Origin session(String id) {
        return new Origin("session", id, "Conversation " + id, "conversations/" + id);
    }
}
