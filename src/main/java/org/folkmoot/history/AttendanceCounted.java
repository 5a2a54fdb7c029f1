package org.folkmoot.history;

import java.time.Instant;
import org.folkmoot.engagement.Engaging;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.OrganisationId;
import org.folkmoot.programme.EngagementKind;
import org.folkmoot.programme.StrandId;
import org.folkmoot.shared.Origin;
import org.jspecify.annotations.Nullable;

/** A line of a table as the ledger takes it. The link of its activity leads to the line, which is its proof. */
record AttendanceCounted(
        String engagementKey,
        EngagementKind kind,
        @Nullable MemberId member,
        @Nullable OrganisationId organisation,
        int heads,
        @Nullable StrandId strand,
        Origin activity,
        Instant at)
        implements Engaging {}
