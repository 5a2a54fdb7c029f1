package org.folkmoot.idea;

import java.time.Instant;
import org.folkmoot.engagement.Engaging;
import org.folkmoot.member.MemberId;
import org.folkmoot.programme.EngagementKind;
import org.folkmoot.programme.StrandId;
import org.folkmoot.shared.Origin;
import org.jspecify.annotations.Nullable;

/** Somebody put an idea forward. Counts for its author. */
public record IdeaSubmitted(IdeaId idea, String title, MemberId member, Instant at) implements Engaging, IdeaMayWait {

    static String key(IdeaId idea) {
        return "idea:" + idea.value();
    }

    static Origin activity(IdeaId idea, String title) {
        return idea.asOrigin(title);
    }

    @Override
    public String engagementKey() {
        return key(idea);
    }

    @Override
    public EngagementKind kind() {
        return EngagementKind.IDEA_SUBMITTED;
    }

    @Override
    public int heads() {
        return 1;
    }

    @Override
    public @Nullable StrandId strand() {
        return null;
    }

    @Override
    public Origin activity() {
        return activity(idea, title);
    }
}
