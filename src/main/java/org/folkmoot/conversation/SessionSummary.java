package org.folkmoot.conversation;

import java.time.Instant;
import org.folkmoot.programme.AreaId;
import org.jspecify.annotations.Nullable;

/**
 * One line of a list of sessions. Open to all: how many places are taken, never by whom.
 *
 * @param taken   places taken, and those offered to somebody who waited
 * @param held    places held back for a sector that nobody of it has taken
 * @param waiting people in line
 * @param mine    whether the person looking has a place
 * @param turn    that of the person looking in the waiting list, or null
 */
public record SessionSummary(
        DialogueSessionId id,
        SeriesId series,
        String title,
        String question,
        Instant startsAt,
        Instant endsAt,
        String venue,
        AreaId area,
        String areaName,
        int capacity,
        int taken,
        int held,
        int waiting,
        SessionState state,
        boolean mine,
        @Nullable MyTurn turn) {

    /** For everybody. */
    public int placesFree() {
        return Math.max(0, capacity - taken - held);
    }

    /** Venue and area in one line; an area the venue's own name says already is not said twice. */
    public String where() {
        return venue.endsWith(areaName) ? venue : venue + ", " + areaName;
    }

    public boolean cancelled() {
        return state == SessionState.CANCELLED;
    }
}
