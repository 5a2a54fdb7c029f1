package org.folkmoot.steering;

import java.time.Instant;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A meeting about to be planned or changed.
 *
 * @param venue where, one line of at most {@link #VENUE_MAX}
 * @param chair a member of the group, or null while open
 * @param clerk as {@code chair}
 */
public record PlanMeeting(
        Instant startsAt,
        String venue,
        @Nullable MemberId chair,
        @Nullable MemberId clerk) {

    public static final int VENUE_MAX = 200;

    public PlanMeeting {
        venue = Texts.line(venue, VENUE_MAX);
    }
}
