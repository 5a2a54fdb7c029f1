package org.folkmoot.member;

import java.time.LocalDate;
import java.util.List;
import org.folkmoot.programme.Area;
import org.folkmoot.programme.Sector;
import org.jspecify.annotations.Nullable;

/**
 * One organisation as anybody may read it.
 *
 * @param site       web address, or empty
 * @param aliases    other names, in order
 * @param endedOn    its last day, or null
 * @param mergedInto the organisation it turned out to be, or null
 */
public record OrganisationDetail(
        OrganisationId id,
        String name,
        Sector sector,
        Area area,
        String site,
        List<String> aliases,
        @Nullable LocalDate endedOn,
        @Nullable OrganisationSummary mergedInto) {}
