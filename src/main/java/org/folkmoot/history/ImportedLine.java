package org.folkmoot.history;

import java.time.Instant;
import java.time.LocalDate;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.OrganisationId;
import org.folkmoot.programme.EngagementKind;
import org.folkmoot.sheet.ImportProgress;
import org.jspecify.annotations.Nullable;

/**
 * One line of a table as it was understood and counted.
 *
 * @param table        the import it came with
 * @param number       where it stands in the file, from 1
 * @param strand       name, or null when it counts for the programme as a whole
 * @param writtenName  of the person as the table has it; null for heads, and for somebody who is counted without a name
 * @param member       as whom the person is counted, or null
 * @param memberName   null for somebody who is gone
 * @param writtenOrganisation as the table has it, or null
 * @param organisation as which it is counted where the person has no affiliation on that day, or null
 * @param area         name, or null
 * @param decided      how it was decided whom the person is, or null
 * @param decidedBy    name of who decided, or null
 * @param countedAt    null while it is not counted
 * @param takenBackAt  null while it counts
 */
public record ImportedLine(
        HistoryLineId id,
        ImportProgress table,
        int number,
        String activity,
        LocalDate day,
        EngagementKind kind,
        @Nullable String strand,
        @Nullable String writtenName,
        @Nullable String writtenEmail,
        @Nullable MemberId member,
        @Nullable String memberName,
        @Nullable String writtenOrganisation,
        @Nullable OrganisationId organisation,
        @Nullable String organisationName,
        @Nullable String area,
        int heads,
        String note,
        @Nullable HistoryChoice decided,
        @Nullable String decidedBy,
        @Nullable Instant countedAt,
        @Nullable Instant takenBackAt) {}
