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
import org.folkmoot.engagement.Upserts.Into;
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

    private static final String ROWS =
            "select measure, scope, on_month, organisation, sector, area, weight, since from engagement_tally where ";

    private static final String OF_SUBJECT = ROWS + "subject = ? and measure = ? and scope in (%s)";

    /** The line's own rows alone, each by its whole key: of a list of part of it H2 uses the first column only. */
    private static final String THE_LINES_OWN = ROWS + "(" + KEYS + ") in (%s)";

    private static final String THE_PERSONS_ACTIVITIES = "select 'PLACE' as measure, scope, '' as on_month,"
            + " '' as organisation, '' as sector, '' as area, activities as weight, cast(null as date) as since"
            + " from engagement_person where person = ? and scope in (%s)";

    private static final Into TALLIES = new Into(
            "insert into engagement_tally (weight, since, " + KEYS + ")",
            "(1, ?, ?, ?, ?, ?, ?, ?, ?)",
            "update engagement_tally set weight = weight + 1, since = least(since, ?)" + THE_ROW,
            "weight = weight + 1, since = least(since, values(since))");

    private static final Into ACTIVITIES = new Into(
            "insert into engagement_person (activities, person, scope)",
            "(1, ?, ?)",
            "update engagement_person set activities = activities + 1 where person = ? and scope = ?",
            "activities = activities + 1");

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

        /** Whether the line's own row is there, since that day or before. */
        boolean isThereOn(LocalDate day) {
            return since != null && !since.isAfter(day);
        }

        /** With one row more, of those facets. */
        private Seen and(Facets line, Facets row, int lines, LocalDate first) {
            var sums = new EnumMap<SliceKind, Integer>(SliceKind.class);
            for (var kind : SliceKind.values()) sums.put(kind, of(kind) + (belongsTo(kind, line, row) ? 1 : 0));
            return row.equals(line)
                    ? new Seen(sums, lines, first, others)
                    : new Seen(sums, weight, since, earlier(first, others));
        }

        private static boolean belongsTo(SliceKind kind, Facets line, Facets row) {
            return row.key(kind).equals(line.key(kind));
        }

        private static LocalDate earlier(LocalDate one, @Nullable LocalDate other) {
            return other == null || one.isBefore(other) ? one : other;
        }
    }

    /**
     * What there is of a line's subjects, before it is counted or counted no more.
     *
     * @param activities in how many the person took part, by scope
     */
    record Before(Map<Place, Seen> seen, Map<String, Integer> activities) {

        Seen of(String scope, Counted measure) {
            return seen.getOrDefault(new Place(scope, measure), Seen.NOTHING);
        }

        int activities(String scope) {
            return activities.getOrDefault(scope, 0);
        }

        private void take(ResultSet row, CountedLine line) throws SQLException {
            var scope = row.getString("scope");
            var measure = Counted.valueOf(row.getString("measure"));
            var lines = row.getInt("weight");
            if (measure == Counted.PLACE) {
                activities.put(scope, lines);
                return;
            }
            var facets = new Facets(
                    row.getString("organisation"),
                    row.getString("sector"),
                    row.getString("area"),
                    row.getString("on_month"));
            var first = Objects.requireNonNull(row.getObject("since", LocalDate.class));
            seen.put(
                    new Place(scope, measure),
                    of(scope, measure).and(line.facets().of(measure), facets, lines, first));
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
    private final Upserts upserts;

    LedgerTallies(JdbcTemplate jdbc, Upserts upserts) {
        this.jdbc = jdbc;
        this.client = JdbcClient.create(jdbc);
        this.upserts = upserts;
    }

    /** All there is of whatever the line speaks for, in one statement for all scopes. */
    Before before(Collection<String> scopes, CountedLine line) {
        var look = new Look(line);
        line.subjects().forEach(subject -> look.all(scopes, subject));
        return look.activities(scopes).now();
    }

    /**
     * As much of it as adding the line needs. An organisation and a sector have rows in every month, and nearly always one of
     * the line's own since its day or before: the line is then the first of nothing, and the other rows are not looked at.
     */
    Before beforeAdding(Collection<String> scopes, CountedLine line) {
        var look = new Look(line);
        for (var subject : line.subjects())
            if (hasManyRows(subject)) look.own(scopes, subject);
            else look.all(scopes, subject);
        var before = look.activities(scopes).now();
        var further = new Look(line);
        for (var subject : line.subjects())
            if (hasManyRows(subject))
                further.all(
                        scopes.stream()
                                .filter(scope ->
                                        !before.of(scope, subject.measure()).isThereOn(line.day()))
                                .toList(),
                        subject);
        before.seen().putAll(further.now().seen());
        return before;
    }

    private static boolean hasManyRows(Subject subject) {
        return subject.measure() == Counted.ORGANISATION || subject.measure() == Counted.SECTOR;
    }

    /** A statement put together of what is to be known. */
    private final class Look {

        private final CountedLine line;
        private final List<String> parts = new ArrayList<>();
        private final List<Object> parameters = new ArrayList<>();
        private final List<Row> own = new ArrayList<>();

        Look(CountedLine line) {
            this.line = line;
        }

        /** All rows of the subject. */
        void all(Collection<String> scopes, Subject subject) {
            if (scopes.isEmpty()) return;
            parts.add(OF_SUBJECT.formatted(LedgerQueries.marks(scopes)));
            parameters.addAll(List.of(subject.key(), subject.measure().name()));
            parameters.addAll(scopes);
        }

        /** The subject's rows that the line speaks for. */
        void own(Collection<String> scopes, Subject subject) {
            for (var scope : scopes)
                own.add(new Row(scope, subject, line.facets().of(subject.measure())));
        }

        /** In how many activities the line's person took part. */
        Look activities(Collection<String> scopes) {
            if (line.person() == null) return this;
            parts.add(THE_PERSONS_ACTIVITIES.formatted(LedgerQueries.marks(scopes)));
            parameters.add(line.person());
            parameters.addAll(scopes);
            return this;
        }

        /** What has no rows is left out. */
        Before now() {
            if (!own.isEmpty()) {
                parts.add(THE_LINES_OWN.formatted(
                        String.join(", ", Collections.nCopies(own.size(), "(?, ?, ?, ?, ?, ?, ?)"))));
                own.forEach(row -> parameters.addAll(keys(row)));
            }
            var before = new Before(new HashMap<>(), new HashMap<>());
            if (!parts.isEmpty())
                client.sql(String.join(" union all ", parts)).params(parameters).query(row -> {
                    before.take(row, line);
                });
            return before;
        }
    }

    /**
     * One line more.
     *
     * @param there rows that are there
     * @param fresh rows it is the first line of
     */
    void add(List<Row> there, List<Row> fresh, LocalDate day) {
        upserts.add(TALLIES, with(there, day), with(fresh, day));
    }

    /** @param activities in how many they take part now; it was one less */
    void addActivity(Map<PersonIn, Integer> activities) {
        var there = new ArrayList<Object[]>();
        var fresh = new ArrayList<Object[]>();
        activities.forEach((who, now) -> (now > 1 ? there : fresh).add(new Object[] {who.person(), who.scope()}));
        upserts.add(ACTIVITIES, there, fresh);
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

    private static List<Object[]> with(List<Row> rows, LocalDate day) {
        return rows.stream()
                .map(row -> {
                    var parameters = new ArrayList<Object>(List.of(day));
                    parameters.addAll(keys(row));
                    return parameters.toArray();
                })
                .toList();
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
