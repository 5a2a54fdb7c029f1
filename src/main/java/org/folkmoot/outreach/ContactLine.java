package org.folkmoot.outreach;

import java.time.LocalDate;
import java.util.List;
import org.folkmoot.member.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * One line of the log.
 *
 * @param went      names, in order
 * @param met       names, in order
 * @param takenBack why it does not count any more, or null
 */
public record ContactLine(
        ContactId id,
        ContactKind kind,
        OrganisationId organisation,
        String organisationName,
        LocalDate day,
        List<String> went,
        List<String> met,
        int unnamed,
        String note,
        @Nullable String takenBack) {}
