package org.folkmoot.idea;

import java.time.Instant;
import org.folkmoot.comment.CommentId;
import org.folkmoot.engagement.Engaging;
import org.folkmoot.member.MemberId;
import org.folkmoot.programme.EngagementKind;
import org.folkmoot.programme.StrandId;
import org.folkmoot.shared.Origin;
import org.jspecify.annotations.Nullable;

/** Somebody commented on an idea. Counts for them; whom to tell is {@link org.folkmoot.comment.CommentWritten}'s to say. */
public record IdeaCommented(CommentId comment, IdeaId idea, String title, MemberId member, Instant at)
        implements Engaging {

    static String key(CommentId comment) {
        return "comment:" + comment.value();
    }

    @Override
    public String engagementKey() {
        return key(comment);
    }

    @Override
    public EngagementKind kind() {
        return EngagementKind.IDEA_COMMENTED;
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
