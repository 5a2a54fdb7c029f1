package org.folkmoot.engagement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How many standing lines speak for each subject, by month and by whom they spoke for, and since which day. A subject counts
 * once in each slice that any of its rows belongs to: whether it is the first or the last there is one look at its rows, and
 * these are few, however long the ledger is.
 */
@Component
class LedgerTallies {

    private static final String ROW = "(subject, measure, scope, on_month, organisation, sector, area, weight, since)";

    private static final int AT_ONCE = 200;

    private static final String SEEN = """
            select measure, scope, count(*) as all_rows,
                sum(case when on_month = ? then 1 else 0 end) as of_month,
                sum(case when organisation = ? then 1 else 0 end) as of_organisation,
                sum(case when sector = ? then 1 else 0 end) as of_sector,
                sum(case when area = ? then 1 else 0 end) as of_area,
                sum(case when sector = ? and area = ? then 1 else 0 end) as of_cell,
                sum(case when on_month = ? and organisation = ? and sector = ? and area = ? then weight else 0 end) as weight,
                min(case when on_month = ? and organisation = ? and sector = ? and area = ? then since end) as since,
                min(case when on_month = ? and organisation = ? and sector = ? and area = ? then null else since end) as others
            from engagement_tally where subject = ? and measure = ? and scope in (%s) group by measure, scope""";

    /**
     * What the rows of one subject in one scope say about the row a line speaks for.
     *
     * @param rows   how many there are
     * @param of     how many of them belong to the same slice as the line
     * @param weight how many lines speak for the line's own row
     * @param since  its first day, or null where there is no such row
     * @param others first day of the other rows, or null where there are none
     */
    record Seen(
            int rows,
            Map<SliceKind, Integer> of,
            int weight,
            @Nullable LocalDate since,
            @Nullable LocalDate others) {

        static final Seen NOTHING = new Seen(0, Map.of(), 0, null, null);

        int of(SliceKind kind) {
            return of.getOrDefault(kind, 0);
        }

        /** First day of the subject, or null where there is none yet. */
        @Nullable
        LocalDate first() {
            if (since == null) return others;
            return others == null || since.isBefore(others) ? since : others;
        }
    }

    /** One row. */
    record Row(String scope, Subject subject, Facets facets) {}

    record Kept(Row row, int weight, LocalDate since) {}

    record PersonIn(String scope, String person) {}

    /** @param measure what was looked at, in that scope */
    record Place(String scope, Counted measure) {}

    private final JdbcClient jdbc;

    LedgerTallies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In one statement, whatever the line speaks for; what has no rows is left out. */
    Map<Place, Seen> seen(Collection<String> scopes, CountedLine line) {
        var parts = new ArrayList<String>();
        var parameters = new ArrayList<Object>();
        for (var subject : line.subjects()) {
            var f = line.facets().of(subject.measure());
            parts.add(SEEN.formatted(LedgerQueries.marks(scopes)));
            parameters.addAll(List.of(f.month(), f.organisation(), f.sector(), f.area(), f.sector(), f.area()));
            for (var i = 0; i < 3; i++) parameters.addAll(List.of(f.month(), f.organisation(), f.sector(), f.area()));
            parameters.addAll(List.of(subject.key(), subject.measure().name()));
            parameters.addAll(scopes);
        }
        var seen = new HashMap<Place, Seen>();
        jdbc.sql(String.join(" union all ", parts)).params(parameters).query(row -> {
            seen.put(
                    new Place(row.getString("scope"), Counted.valueOf(row.getString("measure"))),
                    new Seen(
                            row.getInt("all_rows"),
                            Map.of(
                                    SliceKind.MONTH, row.getInt("of_month"),
                                    SliceKind.ORGANISATION, row.getInt("of_organisation"),
                                    SliceKind.SECTOR, row.getInt("of_sector"),
                                    SliceKind.AREA, row.getInt("of_area"),
                                    SliceKind.SECTOR_AREA, row.getInt("of_cell")),
                            row.getInt("weight"),
                            row.getObject("since", LocalDate.class),
                            row.getObject("others", LocalDate.class)));
        });
        return seen;
    }

    /** One line more for each of these rows. */
    void more(Collection<Row> rows, LocalDate day) {
        write(
                rows.stream().map(row -> new Kept(row, 1, day)).toList(),
                " on duplicate key update weight = weight + 1, since = least(since, values(since))");
    }

    void put(Collection<Kept> rows) {
        write(rows, " on duplicate key update weight = values(weight), since = values(since)");
    }

    private void write(Collection<Kept> rows, String otherwise) {
        var all = List.copyOf(rows);
        for (var from = 0; from < all.size(); from += AT_ONCE) {
            var some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
            var parameters = new ArrayList<Object>();
            for (var one : some) {
                parameters.addAll(keys(one.row()));
                parameters.add(one.weight());
                parameters.add(one.since());
            }
            jdbc.sql("insert into engagement_tally " + ROW + " values "
                            + String.join(", ", Collections.nCopies(some.size(), "(?, ?, ?, ?, ?, ?, ?, ?, ?)"))
                            + otherwise)
                    .params(parameters)
                    .update();
        }
    }

    void remove(Collection<Row> rows) {
        for (var row : rows)
            jdbc.sql("delete from engagement_tally where subject = ? and measure = ? and scope = ? and on_month = ?"
                            + " and organisation = ? and sector = ? and area = ?")
                    .params(keys(row))
                    .update();
    }

    /** All rows of these subjects, in every scope. */
    List<Kept> of(Counted measure, Collection<String> subjects) {
        var kept = new ArrayList<Kept>();
        var all = List.copyOf(subjects);
        for (var from = 0; from < all.size(); from += AT_ONCE) {
            var some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
            var parameters = new ArrayList<Object>(some);
            parameters.add(measure.name());
            kept.addAll(jdbc.sql("select subject, measure, scope, on_month, organisation, sector, area, weight, since"
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
        return jdbc.sql("select distinct subject from engagement_tally where measure = ?")
                .param(measure.name())
                .query((row, n) -> row.getString(1))
                .list();
    }

    /** How many rows there are, by scope and measure. */
    Map<Place, Integer> counts() {
        var counts = new HashMap<Place, Integer>();
        jdbc.sql("select scope, measure, count(*) from engagement_tally group by scope, measure")
                .query(row -> {
                    counts.put(new Place(row.getString(1), Counted.valueOf(row.getString(2))), row.getInt(3));
                });
        jdbc.sql("select scope, count(*) from engagement_person group by scope").query(row -> {
            counts.put(new Place(row.getString(1), Counted.PLACE), row.getInt(2));
        });
        return counts;
    }

    void clear(String scope) {
        jdbc.sql("delete from engagement_tally where scope = ?").param(scope).update();
        jdbc.sql("delete from engagement_person where scope = ?").param(scope).update();
    }

    /** In how many activities these people took part, by scope. */
    Map<PersonIn, Integer> activitiesOf(Collection<String> persons) {
        var kept = new HashMap<PersonIn, Integer>();
        var all = List.copyOf(persons);
        for (var from = 0; from < all.size(); from += AT_ONCE) {
            var some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
            jdbc.sql("select scope, person, activities from engagement_person where person in ("
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
            jdbc.sql("insert into engagement_person (person, scope, activities) values "
                            + String.join(", ", Collections.nCopies(some.size(), "(?, ?, ?)"))
                            + " on duplicate key update activities = values(activities)")
                    .params(parameters)
                    .update();
        }
        activities.forEach((one, none) -> {
            if (none == 0)
                jdbc.sql("delete from engagement_person where person = ? and scope = ?")
                        .params(one.person(), one.scope())
                        .update();
        });
    }

    /** One activity more, or less, for a person. @return in how many they took part before */
    int activities(String scope, String person, int by) {
        var before = jdbc.sql("select activities from engagement_person where person = ? and scope = ?")
                .params(person, scope)
                .query(Integer.class)
                .optional()
                .orElse(0);
        putActivities(Map.of(new PersonIn(scope, person), Math.max(0, before + by)));
        return before;
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
