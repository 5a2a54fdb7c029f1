package org.folkmoot.idea;

import java.time.Instant;
import org.folkmoot.engagement.Engaging;
import org.folkmoot.member.MemberId;
import org.folkmoot.programme.EngagementKind;
import org.folkmoot.programme.StrandId;
import org.folkmoot.shared.Origin;
import org.jspecify.annotations.Nullable;

/** Somebody without an account put an idea forward, and another typed it. Counts as one head without a name. */
public record IdeaHeard(IdeaId idea, String title, Instant at) implements Engaging, IdeaMayWait {

    @Override
    public String engagementKey() {
        return IdeaSubmitted.key(idea);
    }

    @Override
    public EngagementKind kind() {
        return EngagementKind.IDEA_SUBMITTED;
    }

    @Override
    public @Nullable MemberId member() {
        return null;
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
        return IdeaSubmitted.activity(idea, title);
    }
}
