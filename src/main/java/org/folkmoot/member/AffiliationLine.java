package org.folkmoot.member;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * For whom a person speaks, or spoke.
 *
 * @param lastDay    null while it has no end
 * @param formerJobs what the job was called before, newest first
 */
public record AffiliationLine(
        AffiliationId id,
        OrganisationId organisation,
        String organisationName,
        String jobTitle,
        LocalDate firstDay,
        @Nullable LocalDate lastDay,
        List<FormerJob> formerJobs) {}
