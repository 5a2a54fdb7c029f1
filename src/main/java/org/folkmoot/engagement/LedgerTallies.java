package org.folkmoot.engagement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How many standing lines speak for each subject, by month and by whom they spoke for, and since which day. A subject counts
 * once in each slice that any of its rows belongs to: whether it is the first or the last there is one look at its rows, and
 * these are few, however long the ledger is.
 */
@Component
class LedgerTallies {

    private static final String KEYS = "subject, measure, scope, on_month, organisation, sector, area";

    private static final String THE_ROW = " where subject = ? and measure = ? and scope = ? and on_month = ?"
            + " and organisation = ? and sector = ? and area = ?";

    private static final int AT_ONCE = 200;

    /** Whether a subject's row is of the same month, organisation, sector, area as the line: m, o, s, a. */
    private static final String LIKE_THE_LINE = """
            select measure, scope, on_month = ? as m, organisation = ? as o, sector = ? as s, area = ? as a, weight, since
            from engagement_tally where subject = ? and measure = ? and scope in (%s)""";

    private static final String GATHERED = """
            select measure, scope, m, o, s, a, count(*) as together, sum(weight) as weight, min(since) as since
            from (%s) x group by measure, scope, m, o, s, a""";

    /**
     * What the rows of one subject in one scope say about the row a line speaks for.
     *
     * @param of     how many of them belong to the same slice as the line
     * @param weight how many lines speak for the line's own row
     * @param since  its first day, or null where there is no such row
     * @param others first day of the other rows, or null where there are none
     */
    record Seen(
            Map<SliceKind, Integer> of,
            int weight,
            @Nullable LocalDate since,
            @Nullable LocalDate others) {

        static final Seen NOTHING = new Seen(Map.of(), 0, null, null);

        int of(SliceKind kind) {
            return of.getOrDefault(kind, 0);
        }

        /** First day of the subject, or null where there is none yet. */
        @Nullable
        LocalDate first() {
            return since == null ? others : earlier(since, others);
        }

        /** With rows that are like the line in the same way. */
        private Seen and(ResultSet row) throws SQLException {
            var together = row.getInt("together");
            var first = Objects.requireNonNull(row.getObject("since", LocalDate.class));
            var like = new EnumMap<SliceKind, Boolean>(SliceKind.class);
            like.put(SliceKind.MONTH, row.getBoolean("m"));
            like.put(SliceKind.ORGANISATION, row.getBoolean("o"));
            like.put(SliceKind.SECTOR, row.getBoolean("s"));
            like.put(SliceKind.AREA, row.getBoolean("a"));
            like.put(SliceKind.SECTOR_AREA, row.getBoolean("s") && row.getBoolean("a"));
            var sums = new EnumMap<SliceKind, Integer>(SliceKind.class);
            like.forEach((kind, is) -> sums.put(kind, of(kind) + (is ? together : 0)));
            return like.containsValue(false)
                    ? new Seen(sums, weight, since, earlier(first, others))
                    : new Seen(sums, row.getInt("weight"), first, others);
        }

        private static LocalDate earlier(LocalDate one, @Nullable LocalDate other) {
            return other == null || one.isBefore(other) ? one : other;
        }
    }

    /** One row. */
    record Row(String scope, Subject subject, Facets facets) {}

    record Kept(Row row, int weight, LocalDate since) {}

    record PersonIn(String scope, String person) {}

    /** @param measure what was looked at, in that scope */
    record Place(String scope, Counted measure) {}

    private final JdbcTemplate jdbc;
    private final JdbcClient client;

    LedgerTallies(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.client = JdbcClient.create(jdbc);
    }

    /** In one statement, whatever the line speaks for; what has no rows is left out. */
    Map<Place, Seen> seen(Collection<String> scopes, CountedLine line) {
        var parts = new ArrayList<String>();
        var parameters = new ArrayList<Object>();
        for (var subject : line.subjects()) {
            var facets = line.facets().of(subject.measure());
            parts.add(LIKE_THE_LINE.formatted(LedgerQueries.marks(scopes)));
            parameters.addAll(List.of(facets.month(), facets.organisation(), facets.sector(), facets.area()));
            parameters.addAll(List.of(subject.key(), subject.measure().name()));
            parameters.addAll(scopes);
        }
        var seen = new HashMap<Place, Seen>();
        client.sql(GATHERED.formatted(String.join(" union all ", parts)))
                .params(parameters)
                .query(row -> {
                    var place = new Place(row.getString("scope"), Counted.valueOf(row.getString("measure")));
                    seen.put(place, seen.getOrDefault(place, Seen.NOTHING).and(row));
                });
        return seen;
    }

    /** One line more for rows that are there. */
    void more(List<Row> rows, LocalDate day) {
        if (!rows.isEmpty())
            jdbc.batchUpdate(
                    "update engagement_tally set weight = weight + 1, since = least(since, ?)" + THE_ROW,
                    rows.stream().map(row -> with(row, day)).toList());
    }

    /** The first line for rows that are not there. */
    void begin(List<Row> rows, LocalDate day) {
        if (!rows.isEmpty())
            jdbc.batchUpdate(
                    "insert into engagement_tally (weight, since, " + KEYS + ") values (1, ?, ?, ?, ?, ?, ?, ?, ?)",
                    rows.stream().map(row -> with(row, day)).toList());
    }

    void put(Collection<Kept> rows) {
        var all = List.copyOf(rows);
        for (var from = 0; from < all.size(); from += AT_ONCE) {
            var some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
            var parameters = new ArrayList<Object>();
            for (var one : some) {
                parameters.addAll(keys(one.row()));
                parameters.add(one.weight());
                parameters.add(one.since());
            }
            client.sql("insert into engagement_tally (" + KEYS + ", weight, since) values "
                            + String.join(", ", Collections.nCopies(some.size(), "(?, ?, ?, ?, ?, ?, ?, ?, ?)"))
                            + " on duplicate key update weight = values(weight), since = values(since)")
                    .params(parameters)
                    .update();
        }
    }

    void remove(Collection<Row> rows) {
        if (!rows.isEmpty())
            jdbc.batchUpdate(
                    "delete from engagement_tally" + THE_ROW,
                    rows.stream().map(row -> keys(row).toArray()).toList());
    }

    /** All rows of these subjects, in every scope. */
    List<Kept> of(Counted measure, Collection<String> subjects) {
        var kept = new ArrayList<Kept>();
        var all = List.copyOf(subjects);
        for (var from = 0; from < all.size(); from += AT_ONCE) {
            var some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
            var parameters = new ArrayList<Object>(some);
            parameters.add(measure.name());
            kept.addAll(client.sql("select subject, measure, scope, on_month, organisation, sector, area, weight, since"
                            + " from engagement_tally where subject in (" + LedgerQueries.marks(some)
                            + ") and measure = ?")
                    .params(parameters)
                    .query((row, n) -> new Kept(
                            new Row(
                                    row.getString("scope"),
                                    new Subject(measure, row.getString("subject")),
                                    new Facets(
                                            row.getString("organisation"),
                                            row.getString("sector"),
                                            row.getString("area"),
                                            row.getString("on_month"))),
                            row.getInt("weight"),
                            Objects.requireNonNull(row.getObject("since", LocalDate.class))))
                    .list());
        }
        return kept;
    }

    /** Everything that has rows of this measure. Reads them all: for organisations and sectors in a recount. */
    List<String> subjects(Counted measure) {
        return client.sql("select distinct subject from engagement_tally where measure = ?")
                .param(measure.name())
                .query((row, n) -> row.getString(1))
                .list();
    }

    /** How many rows there are, by scope and measure. */
    Map<Place, Integer> counts() {
        var counts = new HashMap<Place, Integer>();
        client.sql("select scope, measure, count(*) from engagement_tally group by scope, measure")
                .query(row -> {
                    counts.put(new Place(row.getString(1), Counted.valueOf(row.getString(2))), row.getInt(3));
                });
        client.sql("select scope, count(*) from engagement_person group by scope")
                .query(row -> {
                    counts.put(new Place(row.getString(1), Counted.PLACE), row.getInt(2));
                });
        return counts;
    }

    void clear(String scope) {
        client.sql("delete from engagement_tally where scope = ?").param(scope).update();
        client.sql("delete from engagement_person where scope = ?").param(scope).update();
    }

    /** In how many activities these people took part, by scope. */
    Map<PersonIn, Integer> activitiesOf(Collection<String> persons) {
        var kept = new HashMap<PersonIn, Integer>();
        var all = List.copyOf(persons);
        for (var from = 0; from < all.size(); from += AT_ONCE) {
            var some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
            client.sql("select scope, person, activities from engagement_person where person in ("
                            + LedgerQueries.marks(some) + ")")
                    .params(some)
                    .query(row -> {
                        kept.put(new PersonIn(row.getString(1), row.getString(2)), row.getInt(3));
                    });
        }
        return kept;
    }

    /** @param activities in how many each took part; 0 for nothing at all */
    void putActivities(Map<PersonIn, Integer> activities) {
        var there =
                activities.entrySet().stream().filter(one -> one.getValue() > 0).toList();
        for (var from = 0; from < there.size(); from += AT_ONCE) {
            var some = there.subList(from, Math.min(there.size(), from + AT_ONCE));
            var parameters = new ArrayList<Object>();
            for (var one : some)
                parameters.addAll(List.of(one.getKey().person(), one.getKey().scope(), one.getValue()));
            client.sql("insert into engagement_person (person, scope, activities) values "
                            + String.join(", ", Collections.nCopies(some.size(), "(?, ?, ?)"))
                            + " on duplicate key update activities = values(activities)")
                    .params(parameters)
                    .update();
        }
        var gone = activities.entrySet().stream()
                .filter(one -> one.getValue() == 0)
                .map(one -> new Object[] {one.getKey().person(), one.getKey().scope()})
                .toList();
        if (!gone.isEmpty()) jdbc.batchUpdate("delete from engagement_person where person = ? and scope = ?", gone);
    }

    private static Object[] with(Row row, LocalDate day) {
        var parameters = new ArrayList<Object>(List.of(day));
        parameters.addAll(keys(row));
        return parameters.toArray();
    }

    private static List<Object> keys(Row row) {
        var facets = row.facets();
        return List.of(
                row.subject().key(),
                row.subject().measure().name(),
                row.scope(),
                facets.month(),
                facets.organisation(),
                facets.sector(),
                facets.area());
    }
}
