package org.folkmoot.conversation;

import java.time.Instant;
import org.folkmoot.programme.AreaId;
import org.jspecify.annotations.Nullable;

/**
 * A venue as the register shows it.
 *
 * @param edition   what a form was filled in from
 * @param retiredAt UTC, or null while it stands
 * @param retiredBy name of whoever retired it, empty while it stands and when they are gone
 */
public record VenueLine(
        VenueId id,
        String name,
        String address,
        AreaId area,
        String areaName,
        String access,
        int capacity,
        int edition,
        @Nullable Instant retiredAt,
        String retiredBy) {

    /** What a session keeps of it. */
    public Venue toUse() {
        return new Venue(name, address, area, id);
    }
}
