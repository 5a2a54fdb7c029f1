package org.folkmoot.idea;

import java.time.Instant;
import org.folkmoot.comment.CommentId;
import org.folkmoot.engagement.EngagementTakenBack;

/** Somebody took back what they said under an idea. */
public record IdeaCommentTakenBack(CommentId comment, Instant at) implements EngagementTakenBack {

    @Override
    public String engagementKey() {
        return IdeaCommented.key(comment);
    }

    @Override
    public String takenBackKey() {
        return "comment-taken-back:" + comment.value();
    }
}
