package org.folkmoot.conversation;

import java.time.Instant;
import org.folkmoot.engagement.Engaging;
import org.folkmoot.member.MemberId;
import org.folkmoot.programme.EngagementKind;
import org.folkmoot.programme.StrandId;
import org.folkmoot.shared.Origin;
import org.jspecify.annotations.Nullable;

/**
 * People were at a session without giving their names.
 *
 * @param heads from 1
 * @param at    as in {@link PersonCheckedIn}
 */
public record HeadsCounted(
        HeadCountId count,
        DialogueSessionId session,
        int heads,
        EngagementKind kind,
        StrandId strand,
        Origin activity,
        Instant at)
        implements Engaging {

    @Override
    public String engagementKey() {
        return key(count);
    }

    @Override
    public @Nullable MemberId member() {
        return null;
    }

    static String key(HeadCountId count) {
        return "heads:" + count.value();
    }
}
