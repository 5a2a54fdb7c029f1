package org.folkmoot.closing;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What was counted at a session; nobody types any of it.
 *
 * @param taken         places taken and not given up
 * @param noShows       of these, people who were not checked in
 * @param came          people checked in by name
 * @param walkIns       of these, people without a place
 * @param unnamed       heads counted without a name, beside those who came
 * @param organisations distinct, of those who came, by affiliation on the day
 * @param sectors       distinct, as for organisations
 * @param answered      how many gave feedback in the first round
 * @param score         mean of their scores, 1 to 5; null without one
 */
public record SessionFigures(
        int taken,
        int noShows,
        int came,
        int walkIns,
        int unnamed,
        int organisations,
        int sectors,
        int answered,
        @Nullable BigDecimal score) {

    /** In hundredths, rounded; 0 when nobody had a place. */
    public int noShowPercent() {
        return taken == 0 ? 0 : Math.round(100f * noShows / taken);
    }

    /** Feedback goes on after the closing and is no difference to explain. */
    boolean sameAttendanceAs(SessionFigures other) {
        return taken == other.taken
                && noShows == other.noShows
                && came == other.came
                && walkIns == other.walkIns
                && unnamed == other.unnamed
                && organisations == other.organisations
                && sectors == other.sectors;
    }
}
