package org.folkmoot.engagement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.folkmoot.engagement.Upserts.Into;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How many standing lines speak for each subject, by month and by whom they spoke for, and since which day. A subject counts
 * once in each slice that any of its rows belongs to: whether it is the first or the last there is one look at its rows
 * ({@link TalliesBefore}), and these are few, however long the ledger is.
 */
@Component
class LedgerTallies {

    static final String KEYS = "subject, measure, scope, on_month, organisation, sector, area";

    private static final String THE_ROW = " where subject = ? and measure = ? and scope = ? and on_month = ?"
            + " and organisation = ? and sector = ? and area = ?";

    private static final int AT_ONCE = 200;

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
                                    facets(row)),
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

    /** Of a row of the table. */
    static Facets facets(ResultSet row) throws SQLException {
        return new Facets(
                row.getString("organisation"),
                row.getString("sector"),
                row.getString("area"),
                row.getString("on_month"));
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

    static List<Object> keys(Row row) {
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
