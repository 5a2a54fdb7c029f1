package org.folkmoot.outreach;

import java.time.Instant;
import org.folkmoot.engagement.EngagementTakenBack;
import org.folkmoot.member.MemberId;
import org.jspecify.annotations.Nullable;

/** A contact was written down wrongly: one event for each {@link ContactMade}. */
public record ContactTakenBack(ContactId contact, @Nullable MemberId member, Instant at)
        implements EngagementTakenBack {

    @Override
    public String engagementKey() {
        return ContactMade.key(contact, member);
    }

    @Override
    public String takenBackKey() {
        return "un" + engagementKey();
    }
}
