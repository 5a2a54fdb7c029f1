package org.folkmoot.bench;

import java.time.Instant;
import org.folkmoot.engagement.Engaging;
import org.folkmoot.member.MemberId;
import org.folkmoot.programme.EngagementKind;
import org.folkmoot.programme.StrandId;
import org.folkmoot.shared.Origin;
import org.jspecify.annotations.Nullable;

/**
 * One event for the ledger.
 *
 * @param body the organisation the person speaks for, which the ledger finds out for itself; null for an unnamed head count
 */
record BenchEvent(
        String engagementKey,
        EngagementKind kind,
        @Nullable MemberId member,
        @Nullable BenchBody body,
        int heads,
        @Nullable StrandId strand,
        Origin activity,
        Instant at)
        implements Engaging {

    static Origin session(String id) {
        return new Origin("session", id, "Conversation " + id, "conversations/" + id);
    }
}
