package org.folkmoot.conversation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something else is on at the same time. To be said, never in the way: two sessions may share a house, and somebody else
 * may stand in (ADR 0045).
 *
 * @param session the other one; null for another date of the same list
 * @param title   of the other session
 * @param who     whom it is about for {@link Kind#FACILITATOR}: a name, or empty for the person looking; else empty
 */
public record Clash(
        Kind kind, @Nullable DialogueSessionId session, String title, Instant startsAt, Instant endsAt, String who) {

    /** Words in the bundle: {@code conversation.clash.<name>}. */
    public enum Kind {
        /** Another session is at that venue of the register. */
        VENUE,
        /** Somebody who runs this one runs another. */
        FACILITATOR,
        /** Two dates of one list overlap. */
        LIST
    }

    /** A date to look at. @param venue of the register, or null */
    public record Planned(
            Instant startsAt, Instant endsAt, @Nullable VenueId venue) {

        boolean overlaps(Instant from, Instant to) {
            return startsAt.isBefore(to) && from.isBefore(endsAt);
        }
    }
}
