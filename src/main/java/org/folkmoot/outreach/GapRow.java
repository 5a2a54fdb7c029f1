package org.folkmoot.outreach;

import java.time.LocalDate;
import java.util.List;
import org.folkmoot.member.OrganisationSummary;
import org.jspecify.annotations.Nullable;

/**
 * An organisation and by what it has been reached.
 *
 * @param contact    whether it was visited, interviewed or briefed
 * @param lastOn     day of the latest line in the ledger, or null
 * @param insiders   how many people belong to it today
 * @param introducers names of who belongs to it or was met there; empty for whoever may not see names
 */
public record GapRow(
        OrganisationSummary organisation,
        boolean session,
        boolean idea,
        boolean inquiry,
        boolean contact,
        @Nullable LocalDate lastOn,
        int insiders,
        List<String> introducers) {

    public boolean reached() {
        return lastOn != null;
    }
}
