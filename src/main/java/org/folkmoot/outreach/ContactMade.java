package org.folkmoot.outreach;

import java.time.Instant;
import org.folkmoot.engagement.Engaging;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.OrganisationId;
import org.folkmoot.programme.EngagementKind;
import org.folkmoot.programme.StrandId;
import org.folkmoot.shared.Origin;
import org.jspecify.annotations.Nullable;

/**
 * People of an organisation were met: one event for each named person, one for all unnamed ones together.
 *
 * @param member       null for the unnamed
 * @param organisation where they were met; it stands for the unnamed, and for who has no affiliation on that day
 * @param at           noon of that day
 */
public record ContactMade(
        ContactId contact,
        EngagementKind kind,
        @Nullable MemberId member,
        int heads,
        @Nullable OrganisationId organisation,
        @Nullable StrandId strand,
        Origin activity,
        Instant at)
        implements Engaging {

    @Override
    public String engagementKey() {
        return key(contact, member);
    }

    static String key(ContactId contact, @Nullable MemberId member) {
        return "contact:" + contact.value() + ":" + (member == null ? "unnamed" : member.value());
    }
}
