package org.folkmoot.conversation;

import java.time.Instant;
import org.folkmoot.programme.AreaId;

/**
 * One line of a list of sessions. Open to all: how many places are taken, never by whom.
 *
 * @param mine whether the person looking has a place
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
        SessionState state,
        boolean mine) {

    public int placesFree() {
        return Math.max(0, capacity - taken);
    }

    /** Venue and area in one line; an area the venue's own name says already is not said twice. */
    public String where() {
        return venue.endsWith(areaName) ? venue : venue + ", " + areaName;
    }

    public boolean cancelled() {
        return state == SessionState.CANCELLED;
    }
}
