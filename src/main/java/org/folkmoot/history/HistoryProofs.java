package org.folkmoot.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.OrganisationId;
import org.folkmoot.member.OrganisationService;
import org.folkmoot.programme.Area;
import org.folkmoot.programme.EngagementKind;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.StrandId;
import org.folkmoot.programme.StrandSummary;
import org.folkmoot.sheet.ImportId;
import org.folkmoot.sheet.SheetImportService;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads one line with everything that makes it a proof. */
@Component
class HistoryProofs {

    private final JdbcClient jdbc;
    private final SheetImportService imports;
    private final MemberService members;
    private final OrganisationService organisations;
    private final ProgrammeService programme;

    HistoryProofs(
            JdbcClient jdbc,
            SheetImportService imports,
            MemberService members,
            OrganisationService organisations,
            ProgrammeService programme) {
        this.jdbc = jdbc;
        this.imports = imports;
        this.members = members;
        this.organisations = organisations;
        this.programme = programme;
    }

    Optional<ImportedLine> find(HistoryLineId id) {
        return jdbc.sql("select l.import_id, l.line_number, l.activity, l.on_day, l.kind, l.strand_id, l.person_name,"
                        + " l.person_email, l.member_id, l.organisation_name, l.organisation_id, l.area_id, l.heads, l.note,"
                        + " p.choice, p.chosen_by, l.counted_at, l.taken_back_at from history_line l"
                        + " left join history_value p on p.import_id = l.import_id and p.value_kind = 'PERSON'"
                        + " and p.value_key = l.person_key where l.id = :id")
                .param("id", id.value())
                .query((row, n) -> line(id, row))
                .optional();
    }

    private ImportedLine line(HistoryLineId id, ResultSet row) throws SQLException {
        var member = HistoryLines.optional(row, 9);
        var organisation = HistoryLines.optional(row, 11);
        var by = HistoryLines.optional(row, 16);
        var choice = row.getString(15);
        return new ImportedLine(
                id,
                imports.find(new ImportId(HistoryLines.uuid(row, 1))).orElseThrow(),
                row.getInt(2),
                row.getString(3),
                row.getObject(4, LocalDate.class),
                EngagementKind.valueOf(row.getString(5)),
                strand(HistoryLines.optional(row, 6)),
                row.getString(7),
                row.getString(8),
                member == null ? null : new MemberId(member),
                name(member),
                row.getString(10),
                organisation == null ? null : new OrganisationId(organisation),
                organisation(organisation),
                area(HistoryLines.optional(row, 12)),
                row.getInt(13),
                row.getString(14),
                choice == null ? null : HistoryChoice.valueOf(choice),
                name(by),
                moment(row, 17),
                moment(row, 18));
    }

    private @Nullable String name(@Nullable UUID member) {
        if (member == null) return null;
        var id = new MemberId(member);
        return members.namesOfAccounts(List.of(id)).get(id);
    }

    private @Nullable String organisation(@Nullable UUID organisation) {
        if (organisation == null) return null;
        var id = new OrganisationId(organisation);
        return organisations.namesOf(List.of(id)).get(id);
    }

    private @Nullable String strand(@Nullable UUID strand) {
        return strand == null
                ? null
                : programme
                        .strand(new StrandId(strand))
                        .map(StrandSummary::name)
                        .orElse(null);
    }

    private @Nullable String area(@Nullable UUID area) {
        return area == null
                ? null
                : programme.areas().stream()
                        .filter(one -> one.id().value().equals(area))
                        .map(Area::name)
                        .findFirst()
                        .orElse(null);
    }

    private static @Nullable Instant moment(ResultSet row, int column) throws SQLException {
        var moment = row.getObject(column, LocalDateTime.class);
        return moment == null ? null : moment.toInstant(ZoneOffset.UTC);
    }
}
