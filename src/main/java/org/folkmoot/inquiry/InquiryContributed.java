package org.folkmoot.inquiry;

import java.time.Instant;
import org.folkmoot.engagement.Engaging;
import org.folkmoot.member.MemberId;
import org.folkmoot.programme.EngagementKind;
import org.folkmoot.programme.StrandId;
import org.folkmoot.shared.Origin;

/**
 * A person who took an inquiry seat made their contribution, for the first time: better words later are no second one.
 *
 * @param at UTC
 */
public record InquiryContributed(InquiryId inquiry, MemberId member, StrandId strand, Origin activity, Instant at)
        implements Engaging {

    @Override
    public String engagementKey() {
        return "contribution:" + inquiry.value() + ":" + member.value();
    }

    @Override
    public EngagementKind kind() {
        return EngagementKind.INQUIRY_CONTRIBUTION;
    }

    @Override
    public int heads() {
        return 1;
    }
}
