package org.folkmoot.idea;

import java.time.Instant;
import java.util.UUID;
import org.folkmoot.engagement.Engaging;
import org.folkmoot.member.MemberId;
import org.folkmoot.programme.EngagementKind;
import org.folkmoot.programme.StrandId;
import org.folkmoot.shared.Origin;
import org.jspecify.annotations.Nullable;

/**
 * Somebody backs an idea.
 *
 * @param support the row that says so; taken back and given again, it is another one
 */
public record IdeaSupported(UUID support, IdeaId idea, String title, MemberId member, Instant at) implements Engaging {

    static String key(UUID support) {
        return "support:" + support;
    }

    @Override
    public String engagementKey() {
        return key(support);
    }

    @Override
    public EngagementKind kind() {
        return EngagementKind.IDEA_SUPPORTED;
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
