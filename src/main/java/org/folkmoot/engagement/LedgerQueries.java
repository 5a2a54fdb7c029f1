package org.folkmoot.engagement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.folkmoot.engagement.Scopes.Held;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.OrganisationId;
import org.folkmoot.programme.EngagementKind;
import org.folkmoot.shared.PortalClock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the ledger itself says, in plain SQL: standing lines only, those no counter-entry undoes. */
@Component
class LedgerQueries {

    /** The organisation a line of {@link #STANDING} is counted for. */
    static final String COUNTED_AS = "coalesce(s.counts_as, r.organisation_id)";

    /** The person a line of {@link #STANDING} is counted for; null for an unnamed head count. */
    static final String COUNTED_PERSON = "coalesce(p.counts_as, r.member_id)";

    /** What {@link #line} reads. */
    static final String COLUMNS = "r.id, r.kind, " + COUNTED_PERSON + " as person, r.heads, " + COUNTED_AS
            + " as organisation, r.sector_id, r.area_id, r.strand_id, r.activity_kind, r.activity_id, r.occurred_on";

    /** What {@link #line} reads where it knows itself who is counted as whom. */
    private static final String COLUMNS_AS_WRITTEN =
            "r.id, r.kind, r.member_id as person, r.heads, r.organisation_id as"
                    + " organisation, r.sector_id, r.area_id, r.strand_id, r.activity_kind, r.activity_id, r.occurred_on";

    private static final String AS_COUNTED =
            " left join engagement_same_organisation s on s.organisation_id = r.organisation_id"
                    + " left join engagement_same_person p on p.member_id = r.member_id";

    static final String LINES = "engagement_record r" + AS_COUNTED;

    /** That a line is no counter-entry is asked so that no index answers it: nearly all are none, and H2 would read them all. */
    private static final String WHERE_IT_STANDS = " where coalesce(r.counters_id, r.id) = r.id"
            + " and not exists (select 1 from engagement_record c where c.counters_id = r.id)";

    /** For {@code from … where …}. */
    static final String STANDING = LINES + WHERE_IT_STANDS;

    private final JdbcClient jdbc;
    private final PortalClock clock;

    LedgerQueries(JdbcClient jdbc, PortalClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Standing lines of a scope; the parameters are {@link #parametersOf}. */
    static String standing(String scope, CountingRule rule) {
        if (scope.equals(Scopes.PROGRAMME)) return STANDING;
        var kinds = rule.kinds().stream()
                .map(kind -> "'" + kind.name() + "'")
                .sorted()
                .collect(Collectors.joining(","));
        return STANDING + " and r.strand_id = ? and " + (kinds.isEmpty() ? "1 = 0" : "r.kind in (" + kinds + ")");
    }

    static List<Object> parametersOf(String scope) {
        return scope.equals(Scopes.PROGRAMME) ? List.of() : List.of(UUID.fromString(scope));
    }

    static CountedLine line(ResultSet row) throws SQLException {
        return line(row, Sameness.NONE);
    }

    private static CountedLine line(ResultSet row, Sameness same) throws SQLException {
        var day = row.getObject("occurred_on", LocalDate.class);
        return new CountedLine(
                row.getObject("id", UUID.class),
                EngagementKind.valueOf(row.getString("kind")),
                text(same.person(row.getObject("person", UUID.class))),
                row.getInt("heads"),
                new Facets(
                        orEmpty(same.organisation(row.getObject("organisation", UUID.class))),
                        orEmpty(row.getObject("sector_id", UUID.class)),
                        orEmpty(row.getObject("area_id", UUID.class)),
                        Facets.month(day)),
                text(row.getObject("strand_id", UUID.class)),
                row.getString("activity_kind"),
                row.getString("activity_id"),
                day);
    }

    /** Whether the ledger has met that event, and taken it or kept it as a doubt. */
    boolean knows(String entryKey) {
        return !jdbc.sql("select 1 from engagement_record where entry_key = ?"
                        + " union all select 1 from engagement_doubt where entry_key = ?")
                .params(entryKey, entryKey)
                .query(Integer.class)
                .list()
                .isEmpty();
    }

    /** The line as it is counted now. */
    static CountedLine counted(EngagementRecord line, Sameness same) {
        return new CountedLine(
                line.id(),
                line.kind(),
                text(same.person(value(line.member()))),
                line.heads(),
                new Facets(
                        orEmpty(same.organisation(value(line.organisation()))),
                        line.sector() == null ? "" : line.sector().value().toString(),
                        line.area() == null ? "" : line.area().value().toString(),
                        Facets.month(line.occurredOn())),
                line.strand() == null ? null : line.strand().value().toString(),
                line.activity().kind(),
                line.activity().id(),
                line.occurredOn());
    }

    /** The standing lines of a place: one person's in one activity, of all strands. */
    List<CountedLine> ofPlace(CountedLine line, Sameness same) {
        if (line.person() == null) return List.of();
        var entries = same.entriesOf(UUID.fromString(line.person()));
        var parameters = new ArrayList<Object>(entries);
        parameters.add(line.activityKind());
        parameters.add(line.activityId());
        return jdbc.sql("select " + COLUMNS_AS_WRITTEN + " from engagement_record r" + WHERE_IT_STANDS
                        + " and r.member_id in (" + marks(entries) + ") and r.activity_kind = ? and r.activity_id = ?")
                .params(parameters)
                .query((row, n) -> line(row, same))
                .list();
    }

    /** The standing lines written for this member, whoever it is counted as. */
    List<CountedLine> ofMember(MemberId member) {
        return jdbc.sql("select " + COLUMNS + " from " + STANDING + " and r.member_id = ?")
                .param(member.value())
                .query((row, n) -> line(row))
                .list();
    }

    /**
     * First day from {@code from} on in the same month of the standing lines that speak for the same tally as this line.
     *
     * @param uncounted lines that do not count at the moment
     */
    Optional<LocalDate> since(
            String scope, Held held, Subject subject, CountedLine line, LocalDate from, Set<UUID> uncounted) {
        var rule = Objects.requireNonNull(held.rules().get(scope));
        var where = new StringBuilder();
        var parameters = new ArrayList<>(parametersOf(scope));
        if (subject.measure() == Counted.PERSON)
            in(where, parameters, "r.member_id", held.same().entriesOf(UUID.fromString(subject.key())));
        if (subject.measure() == Counted.ACTIVITY) {
            where.append(" and r.activity_kind = ? and r.activity_id = ?");
            parameters.add(line.activityKind());
            parameters.add(line.activityId());
        }
        var facets = line.facets();
        if (subject.measure() != Counted.SECTOR)
            in(
                    where,
                    parameters,
                    "r.organisation_id",
                    facets.organisation().isEmpty()
                            ? List.of()
                            : held.same().organisationsOf(UUID.fromString(facets.organisation())));
        in(where, parameters, "r.sector_id", ids(facets.sector()));
        in(where, parameters, "r.area_id", ids(facets.area()));
        if (!uncounted.isEmpty()) {
            where.append(" and r.id not in (").append(marks(uncounted)).append(")");
            parameters.addAll(uncounted);
        }
        var speaking = "select r.occurred_on from " + standing(scope, rule) + where;
        // Most often another one of the same day: any will do, and none has to be put in order.
        return firstDay(speaking + " and r.occurred_on = ? limit 1", parameters, from)
                .or(() -> firstDay(
                        speaking + " and r.occurred_on > ? and r.occurred_on <= ? order by r.occurred_on limit 1",
                        parameters,
                        from,
                        from.withDayOfMonth(from.lengthOfMonth())));
    }

    private Optional<LocalDate> firstDay(String sql, List<Object> parameters, LocalDate... days) {
        return jdbc.sql(sql)
                .params(Stream.concat(parameters.stream(), Arrays.stream(days)).toList())
                .query(LocalDate.class)
                .optional();
    }

    /** A scope's figures by any rule, counted from the ledger; nothing kept is asked. */
    Reach reach(String scope, CountingRule rule) {
        var activity = "concat(r.activity_kind, ':', r.activity_id)";
        // H2 takes null for nothing in concat, MariaDB makes everything null
        var place = "case when r.member_id is not null then concat(cast(" + COUNTED_PERSON + " as char(36)), ':', "
                + activity + ") end";
        return jdbc.sql("select count(distinct " + COUNTED_PERSON
                        + "), coalesce(sum(case when r.member_id is null then r.heads else 0 end), 0), count(distinct "
                        + place + "), count(distinct " + COUNTED_AS + "), count(distinct r.sector_id), count(distinct "
                        + activity + ") from " + standing(scope, rule))
                .params(parametersOf(scope))
                .query((row, n) -> new Reach(
                        row.getInt(1),
                        row.getInt(2),
                        row.getInt(3),
                        row.getInt(4),
                        row.getInt(5),
                        row.getInt(6),
                        clock.instant()))
                .single();
    }

    /** How many lines there are, counter-entries included. */
    long count() {
        return jdbc.sql("select count(*) from engagement_record")
                .query(Long.class)
                .single();
    }

    private static void in(StringBuilder where, List<Object> parameters, String column, Collection<UUID> ids) {
        where.append(" and ").append(column).append(ids.isEmpty() ? " is null" : " in (" + marks(ids) + ")");
        parameters.addAll(ids);
    }

    private static List<UUID> ids(String id) {
        return id.isEmpty() ? List.of() : List.of(UUID.fromString(id));
    }

    static String marks(Collection<?> parameters) {
        return String.join(",", Collections.nCopies(parameters.size(), "?"));
    }

    private static @Nullable UUID value(@Nullable MemberId id) {
        return id == null ? null : id.value();
    }

    private static @Nullable UUID value(@Nullable OrganisationId id) {
        return id == null ? null : id.value();
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }

    private static String orEmpty(@Nullable UUID id) {
        return id == null ? "" : id.toString();
    }
}
