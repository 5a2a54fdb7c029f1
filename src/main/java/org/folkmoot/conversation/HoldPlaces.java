package org.folkmoot.conversation;

import java.time.LocalDate;
import org.folkmoot.programme.SectorId;

/**
 * Places to be held back for people of a sector.
 *
 * @param places   1 to {@link ScheduleSeries#PLACES_MAX}
 * @param lastDay  to its end, in the programme's zone, and no longer than to the start of the session
 */
public record HoldPlaces(SectorId sector, int places, LocalDate lastDay) {

    public HoldPlaces {
        places = ScheduleSeries.places(places);
    }
}
