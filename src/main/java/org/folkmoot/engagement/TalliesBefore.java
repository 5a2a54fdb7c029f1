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
import org.folkmoot.engagement.LedgerTallies.Place;
import org.folkmoot.engagement.LedgerTallies.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks at the tallies of what a line speaks for, before it is counted or counted no more: what it will be the first or last of. */
@Component
class TalliesBefore {

    private static final String ROWS =
            "select measure, scope, on_month, organisation, sector, area, weight, since from engagement_tally where ";

    private static final String OF_SUBJECT = ROWS + "subject = ? and measure = ? and scope in (%s)";

    /** The line's own rows alone, each by its whole key: of a list of part of it H2 uses the first column only. */
    private static final String THE_LINES_OWN = ROWS + "(" + LedgerTallies.KEYS + ") in (%s)";

    private static final String THE_PERSONS_ACTIVITIES = "select 'PLACE' as measure, scope, '' as on_month,"
            + " '' as organisation, '' as sector, '' as area, activities as weight, cast(null as date) as since"
            + " from engagement_person where person = ? and scope in (%s)";

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
            var first = Objects.requireNonNull(row.getObject("since", LocalDate.class));
            seen.put(
                    new Place(scope, measure),
                    of(scope, measure).and(line.facets().of(measure), LedgerTallies.facets(row), lines, first));
        }
    }

    private final JdbcClient jdbc;

    TalliesBefore(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
                own.forEach(row -> parameters.addAll(LedgerTallies.keys(row)));
            }
            var before = new Before(new HashMap<>(), new HashMap<>());
            if (!parts.isEmpty())
                jdbc.sql(String.join(" union all ", parts)).params(parameters).query(row -> {
                    before.take(row, line);
                });
            return before;
        }
    }
}
