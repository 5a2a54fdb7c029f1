package org.folkmoot.engagement;

import java.time.Instant;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.OrganisationId;
import org.folkmoot.programme.EngagementKind;
import org.folkmoot.programme.StrandId;
import org.folkmoot.shared.Origin;
import org.jspecify.annotations.Nullable;

/**
 * An event that counts as taking part. A lower module's event record implements it and publishes it in its own
 * transaction; the ledger takes it after commit, once per {@link #engagementKey()} however often it is delivered.
 */
public interface Engaging {

    int KEY_MAX = 120;

    /** The same for every delivery of the same fact, for example {@code check-in:<id>}; at most {@link #KEY_MAX} characters. */
    String engagementKey();

    EngagementKind kind();

    /** Who, or null for an unnamed head count. The organisation is taken from the affiliation on the day of {@link #at()}. */
    @Nullable
    MemberId member();

    /**
     * The organisation it happened with, where that is known beside the person: it stands for an unnamed head count, and
     * for a person without an affiliation on that day.
     */
    default @Nullable OrganisationId organisation() {
        return null;
    }

    /** 1 for a person; how many heads, from 1, when {@link #member()} is null. */
    int heads();

    /** The strand this was for, or null when it only counts for the whole programme. */
    @Nullable
    StrandId strand();

    /** What was taken part in. Two people at one session share it; it is what "places" and "activities" count. */
    Origin activity();

    /** When it happened, UTC. */
    Instant at();
}
