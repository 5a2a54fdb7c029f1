package org.folkmoot.member;

import java.time.LocalDate;
import org.folkmoot.programme.Area;
import org.folkmoot.programme.Sector;
import org.jspecify.annotations.Nullable;

/**
 * One line of the register.
 *
 * @param site    web address, or empty
 * @param endedOn its last day, or null
 * @param merged  whether it is another organisation by now
 */
public record OrganisationSummary(
        OrganisationId id,
        String name,
        Sector sector,
        Area area,
        String site,
        @Nullable LocalDate endedOn,
        boolean merged) {}
