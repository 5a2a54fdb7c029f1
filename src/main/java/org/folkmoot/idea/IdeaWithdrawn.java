package org.folkmoot.idea;

import java.time.Instant;
import org.folkmoot.engagement.EngagementTakenBack;
import org.folkmoot.member.MemberId;

/** An author took an unanswered idea back: its submission no longer counts. Its supports still do; they happened. */
public record IdeaWithdrawn(IdeaId idea, MemberId author, Instant at) implements EngagementTakenBack, IdeaMayWait {

    @Override
    public String engagementKey() {
        return IdeaSubmitted.key(idea);
    }

    @Override
    public String takenBackKey() {
        return "idea-withdrawn:" + idea.value();
    }
}
