package org.folkmoot.engagement;

import java.time.LocalDate;
import java.util.Map;
import org.folkmoot.programme.EngagementKind;

/**
 * What the ledger holds of one organisation; merged ones count as one.
 *
 * @param lines  standing lines by kind; kinds without one are left out
 * @param people distinct named persons who spoke for it
 * @param lastOn day of the latest line
 */
public record OrganisationReach(Map<EngagementKind, Integer> lines, int people, LocalDate lastOn) {

    public boolean has(EngagementKind... kinds) {
        for (var kind : kinds) if (lines.containsKey(kind)) return true;
        return false;
    }
}
