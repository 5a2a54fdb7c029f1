package org.folkmoot.engagement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.OrganisationId;
import org.folkmoot.member.OrganisationService;
import org.folkmoot.programme.EngagementKind;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.shared.Origin;
import org.folkmoot.shared.PortalClock;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The rows behind a figure, and what they add up to. For programme managers only: a single row is a number below five. A page
 * takes a fixed number of statements.
 */
@Service
@Transactional(readOnly = true)
public class ReachRowsService {

    private static final String COLUMNS = """
            r.member_id, r.kind, r.heads, r.organisation_id, r.sector_id, r.activity_kind, r.activity_id,
            r.activity_label, r.activity_link, r.occurred_at, r.counters_id,
            (select count(*) from engagement_record c where c.counters_id = r.id)""";

    private static final String ACTIVITY = "concat(r.activity_kind, ':', r.activity_id)";
    private static final String PERSON = "cast(" + LedgerQueries.COUNTED_PERSON + " as char(36))";

    private final JdbcClient jdbc;
    private final ProgrammeService programme;
    private final MemberService members;
    private final OrganisationService organisations;
    private final PortalClock clock;

    ReachRowsService(
            JdbcClient jdbc,
            ProgrammeService programme,
            MemberService members,
            OrganisationService organisations,
            PortalClock clock) {
        this.jdbc = jdbc;
        this.programme = programme;
        this.members = members;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** Newest first; what was taken back stands among them, and what took it back. */
    @PreAuthorize("hasRole('MANAGER')")
    public Page<LedgerLine> rows(RowsAsked asked, Pageable page) {
        var where = RowsSql.of(asked, rule(asked));
        var all = jdbc.sql("select count(*)" + where.text())
                .params(where.parameters())
                .query(Long.class)
                .single();
        var rows = jdbc.sql("select " + COLUMNS + where.text() + " order by r.occurred_at desc, r.id desc limit "
                        + page.getPageSize() + " offset " + page.getOffset())
                .params(where.parameters())
                .query(ReachRowsService::row)
                .list();
        return new PageImpl<>(named(rows), page, all);
    }

    /** Counted from the rows, to be compared with the figure that led here. */
    @PreAuthorize("hasRole('MANAGER')")
    public RowsCounted counted(RowsAsked asked) {
        var where = RowsSql.of(asked, rule(asked)).standing();
        return jdbc.sql("select count(*), count(distinct " + LedgerQueries.COUNTED_PERSON + "), "
                        + "coalesce(sum(case when r.member_id is null then r.heads else 0 end), 0), "
                        + "count(distinct case when r.member_id is not null then concat(" + PERSON + ", ':', "
                        + ACTIVITY
                        + ") end), count(distinct " + LedgerQueries.COUNTED_AS + "), count(distinct r.sector_id), "
                        + "count(distinct " + ACTIVITY + ")" + where.text())
                .params(where.parameters())
                .query((row, n) -> new RowsCounted(
                        row.getInt(1),
                        new Reach(
                                row.getInt(2),
                                row.getInt(3),
                                row.getInt(4),
                                row.getInt(5),
                                row.getInt(6),
                                row.getInt(7),
                                clock.instant())))
                .single();
    }

    /** By which the figures were counted; nothing counts for a strand that has none yet. */
    private CountingRule rule(RowsAsked asked) {
        var strand = asked.strand();
        if (strand == null) return CountingRule.everything();
        return jdbc.sql("select counted_kinds from engagement_total where scope = ?")
                .param(Scopes.of(strand))
                .query(String.class)
                .optional()
                .map(CountingRule::new)
                .orElse(CountingRule.of(List.of()));
    }

    private List<LedgerLine> named(List<Raw> rows) {
        var names = members.namesOf(distinct(rows, Raw::member));
        var bodies = organisations.namesOf(distinct(rows, Raw::organisation));
        var sectors = new HashMap<UUID, String>();
        programme.sectors().forEach(sector -> sectors.put(sector.id().value(), sector.name()));
        return rows.stream()
                .map(row -> new LedgerLine(
                        row.at(),
                        row.kind(),
                        find(names, row.member()),
                        row.member() == null,
                        row.heads(),
                        find(bodies, row.organisation()),
                        find(sectors, row.sector()),
                        row.activity(),
                        row.counterEntry(),
                        row.takenBack()))
                .toList();
    }

    private static Raw row(ResultSet row, int n) throws SQLException {
        var member = row.getObject(1, UUID.class);
        var organisation = row.getObject(4, UUID.class);
        return new Raw(
                member == null ? null : new MemberId(member),
                EngagementKind.valueOf(row.getString(2)),
                row.getInt(3),
                organisation == null ? null : new OrganisationId(organisation),
                row.getObject(5, UUID.class),
                new Origin(row.getString(6), row.getString(7), row.getString(8), row.getString(9)),
                row.getObject(10, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getObject(11, UUID.class) != null,
                row.getInt(12) > 0);
    }

    private static <T> Collection<T> distinct(List<Raw> rows, Function<Raw, @Nullable T> part) {
        return rows.stream()
                .map(part)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .distinct()
                .toList();
    }

    private static <T> @Nullable String find(Map<T, String> names, @Nullable T id) {
        return id == null ? null : names.get(id);
    }

    private record Raw(
            @Nullable MemberId member,
            EngagementKind kind,
            int heads,
            @Nullable OrganisationId organisation,
            @Nullable UUID sector,
            Origin activity,
            Instant at,
            boolean counterEntry,
            boolean takenBack) {}
}
