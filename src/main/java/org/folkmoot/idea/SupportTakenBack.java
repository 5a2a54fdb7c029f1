package org.folkmoot.idea;

import java.time.Instant;
import java.util.UUID;
import org.folkmoot.engagement.EngagementTakenBack;
import org.folkmoot.member.MemberId;

/** Somebody no longer backs an idea. */
public record SupportTakenBack(UUID support, IdeaId idea, MemberId member, Instant at) implements EngagementTakenBack {

    @Override
    public String engagementKey() {
        return IdeaSupported.key(support);
    }

    @Override
    public String takenBackKey() {
        return "support-taken-back:" + support;
    }
}
