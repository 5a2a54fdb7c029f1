package org.folkmoot.conversation;

import java.time.Instant;
import org.folkmoot.engagement.EngagementTakenBack;

/** An unnamed head count was a mistake; the counter row, {@code correction}, says why. */
public record HeadsCorrected(HeadCountId count, HeadCountId correction, DialogueSessionId session, Instant at)
        implements EngagementTakenBack {

    @Override
    public String engagementKey() {
        return HeadsCounted.key(count);
    }

    @Override
    public String takenBackKey() {
        return "heads-corrected:" + correction.value();
    }
}
