package org.folkmoot.member;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * For whom a person speaks, or spoke.
 *
 * @param lastDay null while it has no end
 */
public record AffiliationLine(
        AffiliationId id,
        OrganisationId organisation,
        String organisationName,
        String jobTitle,
        LocalDate firstDay,
        @Nullable LocalDate lastDay) {}
