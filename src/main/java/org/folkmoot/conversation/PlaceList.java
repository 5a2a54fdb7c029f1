package org.folkmoot.conversation;

import java.time.Instant;
import java.util.List;
import org.folkmoot.member.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * What is held back and who waits for a place, for those who run the session.
 *
 * @param held    what stands, those with nothing left too
 * @param waiting offers first, then those in line, in their order
 */
public record PlaceList(SessionSummary session, List<HeldFor> held, List<Line> waiting) {

    /**
     * @param organisation for whom they speak on the day, or null
     * @param offeredUntil UTC, or null while in line
     */
    public record Line(
            MemberId member,
            String name,
            @Nullable String organisation,
            Instant askedAt,
            @Nullable Instant offeredUntil) {}

    public PlaceList {
        held = List.copyOf(held);
        waiting = List.copyOf(waiting);
    }
}
