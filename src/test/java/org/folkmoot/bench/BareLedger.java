package org.folkmoot.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.folkmoot.programme.EngagementKind;
import org.folkmoot.programme.StrandId;
import org.folkmoot.programme.StrandSummary;
import org.folkmoot.shared.Ids;
import org.jspecify.annotations.Nullable;

/**
 * The floor under recording: the rows the ledger writes, by hand and JDBC alone, in one transaction with the same locks in
 * the same order. It is told for whom a person spoke, asks for nothing it need not know (nobody is two entries here, no two
 * organisations are one, nothing arrives twice: the unique key would say so), and writes what is of one table in one go, on
 * each database in the way that costs least there.
 */
final class BareLedger {

    private static final String PROGRAMME = "programme";

    private enum Measure {
        PERSON,
        UNNAMED,
        PLACE,
        ORGANISATION,
        SECTOR,
        ACTIVITY
    }

    private enum Part {
        MONTH,
        AREA,
        SECTOR,
        ORGANISATION,
        SECTOR_AREA
    }

    private record Where(String month, String organisation, String sector, String area) {

        String in(Part part) {
            return switch (part) {
                case MONTH -> month;
                case AREA -> area;
                case SECTOR -> sector;
                case ORGANISATION -> organisation;
                case SECTOR_AREA -> sector.isEmpty() ? "" : sector + "/" + area;
            };
        }
    }

    /** A row of the tally. */
    private record Key(String scope, Measure measure, String subject, Where where) {

        List<String> columns() {
            return List.of(
                    subject, measure.name(), scope, where.month(), where.organisation(), where.sector(), where.area());
        }
    }

    private record Of(String scope, Measure measure) {}

    private record Slot(String scope, Measure measure, LocalDate day) {}

    private record Slice(String scope, Part part, String key) {}

    /** A standing line of the same person in the same activity. */
    private record Line(@Nullable String strand, EngagementKind kind, Where where, LocalDate day) {}

    /** @param activities in how many the person took part, by scope */
    private record Known(Map<Of, Map<Where, LocalDate>> rows, Map<String, Integer> activities) {

        Map<Where, LocalDate> of(String scope, Measure measure) {
            return rows.getOrDefault(new Of(scope, measure), Map.of());
        }
    }

    /** The parameters of a row are the same for each of the three, in the same order. */
    private record Table(String insert, String values, String update, String added) {}

    private static final String KEY = "subject, measure, scope, on_month, organisation, sector, area";

    private static final Table TALLY = new Table(
            "insert into engagement_tally (weight, since, " + KEY + ") values ",
            "(1, ?, ?, ?, ?, ?, ?, ?, ?)",
            "update engagement_tally set weight = weight + 1, since = least(since, ?) where subject = ? and measure = ?"
                    + " and scope = ? and on_month = ? and organisation = ? and sector = ? and area = ?",
            "weight = weight + 1, since = least(since, values(since))");

    private static final Table PERSON = new Table(
            "insert into engagement_person (activities, person, scope) values ",
            "(1, ?, ?)",
            "update engagement_person set activities = activities + 1 where person = ? and scope = ?",
            "activities = activities + 1");

    private static final Table DAY = new Table(
            "insert into engagement_day (added, scope, measure, on_day) values ",
            "(?, ?, ?, ?)",
            "update engagement_day set added = added + ? where scope = ? and measure = ? and on_day = ?",
            "added = added + values(added)");

    private static final String FIGURES = "people = people + ?, unnamed = unnamed + ?, places = places + ?,"
            + " organisations = organisations + ?, sectors = sectors + ?, activities = activities + ?, counted_at = ?";

    private static final Table SLICE = new Table(
            "insert into engagement_slice (people, unnamed, places, organisations, sectors, activities, counted_at, scope,"
                    + " slice_kind, slice_key) values ",
            "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            "update engagement_slice set " + FIGURES + " where scope = ? and slice_kind = ? and slice_key = ?",
            "people = people + values(people), unnamed = unnamed + values(unnamed), places = places + values(places),"
                    + " organisations = organisations + values(organisations), sectors = sectors + values(sectors),"
                    + " activities = activities + values(activities), counted_at = values(counted_at)");

    private final DataSource pool;
    private final Map<StrandId, Set<EngagementKind>> counts;
    private final boolean embedded;

    BareLedger(DataSource pool, List<StrandSummary> strands) throws SQLException {
        this.pool = pool;
        this.counts = strands.stream().collect(Collectors.toMap(StrandSummary::id, StrandSummary::counts));
        try (var connection = pool.getConnection()) {
            this.embedded = connection.getMetaData().getDatabaseProductName().equals("H2");
        }
    }

    void take(BenchEvent event) throws SQLException {
        try (var connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            try {
                new Writing(connection, event).write();
                connection.commit();
            } catch (SQLException | RuntimeException failed) {
                connection.rollback();
                throw failed;
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }

    /** One event. */
    private final class Writing {

        private final Connection connection;
        private final BenchEvent event;
        private final LocalDate day;
        private final LocalDateTime now = LocalDateTime.now(ZoneOffset.UTC);
        private final @Nullable String person;
        private final @Nullable String strand;
        private final Where where;
        private final Map<Measure, String> subjects = new EnumMap<>(Measure.class);
        private final List<String> scopes = new ArrayList<>();

        private final Map<String, Map<Measure, Integer>> sums = new LinkedHashMap<>();
        private final Map<String, Integer> oneActivity = new HashMap<>();
        private final Map<Slot, Integer> days = new LinkedHashMap<>();
        private final Map<Slice, Map<Measure, Integer>> slices = new LinkedHashMap<>();

        Writing(Connection connection, BenchEvent event) {
            this.connection = connection;
            this.event = event;
            this.day = LocalDate.ofInstant(event.at(), ZoneOffset.UTC);
            this.person = text(id(event.member(), member -> member.value()));
            this.strand = text(id(event.strand(), one -> one.value()));
            var body = event.body();
            this.where = where(
                    day,
                    id(body, one -> one.id().value()),
                    id(body, one -> one.sector().value()),
                    id(body, one -> one.area().value()));
            if (person != null) subjects.put(Measure.PERSON, person);
            if (body != null) {
                subjects.put(Measure.ORGANISATION, where.organisation());
                subjects.put(Measure.SECTOR, where.sector());
            }
            subjects.put(
                    Measure.ACTIVITY,
                    event.activity().kind() + ":" + event.activity().id());
        }

        void write() throws SQLException {
            lock(PROGRAMME);
            scopes.add(PROGRAMME);
            if (strand != null) {
                lock(strand);
                if (countsIn(strand, event.kind())) scopes.add(strand);
            }
            var known = known();
            var place = place();
            insert();
            var there = new ArrayList<Object[]>();
            var fresh = new ArrayList<Object[]>();
            var tookPart = new ArrayList<Object[]>();
            var tookNone = new ArrayList<Object[]>();
            for (var scope : scopes) {
                sums.put(scope, new EnumMap<>(Measure.class));
                for (var measure : subjects.keySet()) {
                    var rows = known.of(scope, measure);
                    appear(scope, measure, rows);
                    var row = new ArrayList<Object>(List.of(day));
                    row.addAll(own(scope, measure).columns());
                    (rows.containsKey(own(measure)) ? there : fresh).add(row.toArray());
                }
                if (person == null) unnamed(scope);
                else if (place(scope, place)) {
                    var before = known.activities().getOrDefault(scope, 0);
                    if (before < 2) oneActivity.put(scope, before == 0 ? 1 : -1);
                    (before > 0 ? tookPart : tookNone).add(new Object[] {person, scope});
                }
            }
            put(TALLY, there, fresh);
            put(PERSON, tookPart, tookNone);
            totals();
            put(DAY, dayRows());
            put(SLICE, sliceRows());
        }

        private void lock(String scope) throws SQLException {
            try (var lock = connection.prepareStatement(
                    "select counted_kinds from engagement_total where scope = ? for update")) {
                lock.setString(1, scope);
                try (var row = lock.executeQuery()) {
                    if (!row.next()) throw new IllegalStateException("no figures are kept for " + scope);
                }
            }
        }

        private void insert() throws SQLException {
            var body = event.body();
            try (var insert = connection.prepareStatement(
                    "insert into engagement_record (id, entry_key, kind, member_id, heads, organisation_id, sector_id,"
                            + " area_id, strand_id, activity_kind, activity_id, activity_label, activity_link,"
                            + " occurred_at, occurred_on, recorded_at)"
                            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
                set(
                        insert,
                        Ids.next(),
                        event.engagementKey(),
                        event.kind().name(),
                        id(event.member(), member -> member.value()),
                        event.heads(),
                        id(body, one -> one.id().value()),
                        id(body, one -> one.sector().value()),
                        id(body, one -> one.area().value()),
                        id(event.strand(), one -> one.value()),
                        event.activity().kind(),
                        event.activity().id(),
                        event.activity().label(),
                        event.activity().link(),
                        LocalDateTime.ofInstant(event.at(), ZoneOffset.UTC),
                        day,
                        now);
                insert.executeUpdate();
            }
        }

        // ---- What is there ----------------------------------------------------------------------------

        private static final String ROWS = "select scope, measure, on_month, organisation, sector, area, weight, since"
                + " from engagement_tally where ";

        /**
         * All rows of the person and of the activity, which are few, and of organisation and sector the row of this event; the
         * others of these only where that one is not there, or begins later.
         */
        private Known known() throws SQLException {
            var known = new Known(new HashMap<>(), new HashMap<>());
            var parts = new ArrayList<String>();
            var parameters = new ArrayList<Object>();
            var keys = new ArrayList<Key>();
            for (var scope : scopes)
                subjects.forEach((measure, subject) -> {
                    if (measure == Measure.ORGANISATION || measure == Measure.SECTOR) {
                        keys.add(own(scope, measure));
                        return;
                    }
                    all(scope, measure, parts, parameters);
                });
            if (!keys.isEmpty()) {
                parts.add(ROWS + "(" + KEY + ") in (" + times("(?, ?, ?, ?, ?, ?, ?)", keys.size()) + ")");
                keys.forEach(key -> parameters.addAll(key.columns()));
            }
            if (person != null) {
                parts.add("select scope, 'PLACE', '', '', '', '', activities, cast(null as date) from engagement_person"
                        + " where person = ? and scope in (" + times("?", scopes.size()) + ")");
                parameters.add(person);
                parameters.addAll(scopes);
            }
            read(parts, parameters, known);
            parts.clear();
            parameters.clear();
            for (var key : keys) {
                var since = known.of(key.scope(), key.measure()).get(key.where());
                if (since == null || since.isAfter(day)) all(key.scope(), key.measure(), parts, parameters);
            }
            if (!parts.isEmpty()) read(parts, parameters, known);
            return known;
        }

        private void all(String scope, Measure measure, List<String> parts, List<Object> parameters) {
            parts.add(ROWS + "subject = ? and measure = ? and scope = ?");
            parameters.addAll(List.of(Objects.requireNonNull(subjects.get(measure)), measure.name(), scope));
        }

        private void read(List<String> parts, List<Object> parameters, Known known) throws SQLException {
            try (var read = connection.prepareStatement(String.join(" union all ", parts))) {
                set(read, parameters.toArray());
                try (var row = read.executeQuery()) {
                    while (row.next()) {
                        var of = new Of(row.getString(1), Measure.valueOf(row.getString(2)));
                        if (of.measure() == Measure.PLACE) known.activities().put(of.scope(), row.getInt(7));
                        else
                            known.rows()
                                    .computeIfAbsent(of, none -> new HashMap<>())
                                    .put(
                                            new Where(
                                                    row.getString(3),
                                                    row.getString(4),
                                                    row.getString(5),
                                                    row.getString(6)),
                                            row.getObject(8, LocalDate.class));
                    }
                }
            }
        }

        /** What the person did in this activity before. */
        private List<Line> place() throws SQLException {
            var lines = new ArrayList<Line>();
            if (person == null) return lines;
            // As the ledger asks it: for "counters_id is null" H2 would go along that index.
            try (var read = connection.prepareStatement(
                    "select r.strand_id, r.kind, r.organisation_id, r.sector_id, r.area_id, r.occurred_on"
                            + " from engagement_record r where r.member_id = ? and r.activity_kind = ?"
                            + " and r.activity_id = ? and coalesce(r.counters_id, r.id) = r.id"
                            + " and not exists (select 1 from engagement_record c where c.counters_id = r.id)")) {
                set(
                        read,
                        id(event.member(), member -> member.value()),
                        event.activity().kind(),
                        event.activity().id());
                try (var row = read.executeQuery()) {
                    while (row.next()) {
                        var on = row.getObject(6, LocalDate.class);
                        lines.add(new Line(
                                text(row.getObject(1, UUID.class)),
                                EngagementKind.valueOf(row.getString(2)),
                                where(
                                        on,
                                        row.getObject(3, UUID.class),
                                        row.getObject(4, UUID.class),
                                        row.getObject(5, UUID.class)),
                                on));
                    }
                }
            }
            return lines;
        }

        // ---- What it changes --------------------------------------------------------------------------

        private void appear(String scope, Measure measure, Map<Where, LocalDate> rows) {
            var first = rows.values().stream().min(LocalDate::compareTo).orElse(null);
            if (first == null) whole(scope, measure, 1);
            else if (day.isBefore(first)) move(scope, measure, first);
            for (var part : Part.values()) {
                if (rows.keySet().stream().anyMatch(row -> row.in(part).equals(where.in(part)))) continue;
                if (measure == Measure.SECTOR && part == Part.ORGANISATION) continue;
                slice(scope, part, measure, 1);
                // The organisation is new in its sector: the sector is new in the organisation's own slice.
                if (measure == Measure.ORGANISATION && part == Part.SECTOR)
                    slice(scope, Part.ORGANISATION, Measure.SECTOR, 1);
            }
        }

        /** @return whether it is a place the person had not taken */
        private boolean place(String scope, List<Line> before) {
            var others = before.stream()
                    .filter(line ->
                            scope.equals(PROGRAMME) || scope.equals(line.strand()) && countsIn(scope, line.kind()))
                    .toList();
            var first = others.stream().map(Line::day).min(LocalDate::compareTo).orElse(null);
            if (first == null) whole(scope, Measure.PLACE, 1);
            else if (day.isBefore(first)) move(scope, Measure.PLACE, first);
            for (var part : Part.values())
                if (others.stream().noneMatch(line -> line.where().in(part).equals(where.in(part))))
                    slice(scope, part, Measure.PLACE, 1);
            return first == null;
        }

        private void unnamed(String scope) {
            whole(scope, Measure.UNNAMED, event.heads());
            for (var part : Part.values()) slice(scope, part, Measure.UNNAMED, event.heads());
        }

        private void whole(String scope, Measure measure, int by) {
            Objects.requireNonNull(sums.get(scope)).merge(measure, by, Integer::sum);
            days.merge(new Slot(scope, measure, day), by, Integer::sum);
        }

        private void move(String scope, Measure measure, LocalDate from) {
            days.merge(new Slot(scope, measure, from), -1, Integer::sum);
            days.merge(new Slot(scope, measure, day), 1, Integer::sum);
        }

        private void slice(String scope, Part part, Measure measure, int by) {
            slices.computeIfAbsent(new Slice(scope, part, where.in(part)), none -> new EnumMap<>(Measure.class))
                    .merge(measure, by, Integer::sum);
        }

        // ---- Writing it -------------------------------------------------------------------------------

        private void totals() throws SQLException {
            try (var write = connection.prepareStatement(
                    "update engagement_total set " + FIGURES + ", one_activity = one_activity + ? where scope = ?")) {
                for (var scope : scopes) {
                    var row = figures(Objects.requireNonNull(sums.get(scope)));
                    row.addAll(List.of(oneActivity.getOrDefault(scope, 0), scope));
                    set(write, row.toArray());
                    write.addBatch();
                }
                write.executeBatch();
            }
        }

        private List<Object[]> dayRows() {
            var rows = new ArrayList<Object[]>();
            days.forEach((slot, added) ->
                    rows.add(new Object[] {added, slot.scope(), slot.measure().name(), slot.day()}));
            return rows;
        }

        private List<Object[]> sliceRows() {
            var rows = new ArrayList<Object[]>();
            slices.forEach((slice, by) -> {
                var row = figures(by);
                row.addAll(List.of(slice.scope(), slice.part().name(), slice.key()));
                rows.add(row.toArray());
            });
            return rows;
        }

        private List<Object> figures(Map<Measure, Integer> by) {
            var row = new ArrayList<Object>();
            for (var measure : Measure.values()) row.add(by.getOrDefault(measure, 0));
            row.add(now);
            return row;
        }

        /** Rows that may be there: MariaDB takes them in one statement, H2 would make an exception of each that is. */
        private void put(Table table, List<Object[]> rows) throws SQLException {
            if (!embedded || rows.isEmpty()) {
                put(table, rows, List.of());
                return;
            }
            var there = batch(table.update(), rows);
            var fresh = new ArrayList<Object[]>();
            for (var i = 0; i < there.length; i++) if (there[i] == 0) fresh.add(rows.get(i));
            if (!fresh.isEmpty()) batch(table.insert() + table.values(), fresh);
        }

        private void put(Table table, List<Object[]> there, List<Object[]> fresh) throws SQLException {
            if (embedded) {
                if (!there.isEmpty()) batch(table.update(), there);
                if (!fresh.isEmpty()) batch(table.insert() + table.values(), fresh);
                return;
            }
            var rows = new ArrayList<>(there);
            rows.addAll(fresh);
            if (rows.isEmpty()) return;
            try (var write = connection.prepareStatement(table.insert() + times(table.values(), rows.size())
                    + " on duplicate key update " + table.added())) {
                set(write, rows.stream().flatMap(Arrays::stream).toArray());
                write.executeUpdate();
            }
        }

        private int[] batch(String sql, Collection<Object[]> rows) throws SQLException {
            try (var write = connection.prepareStatement(sql)) {
                for (var row : rows) {
                    set(write, row);
                    write.addBatch();
                }
                return write.executeBatch();
            }
        }

        private boolean countsIn(String scope, EngagementKind kind) {
            return counts.getOrDefault(new StrandId(UUID.fromString(scope)), Set.of())
                    .contains(kind);
        }

        private Key own(String scope, Measure measure) {
            return new Key(scope, measure, Objects.requireNonNull(subjects.get(measure)), own(measure));
        }

        /** A sector has no rows by organisation. */
        private Where own(Measure measure) {
            return measure == Measure.SECTOR ? new Where(where.month(), "", where.sector(), where.area()) : where;
        }
    }

    private static Where where(LocalDate day, @Nullable UUID organisation, @Nullable UUID sector, @Nullable UUID area) {
        return new Where(day.toString().substring(0, 7), orEmpty(organisation), orEmpty(sector), orEmpty(area));
    }

    private static <T> @Nullable UUID id(@Nullable T of, Function<T, UUID> value) {
        return of == null ? null : value.apply(of);
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }

    private static String orEmpty(@Nullable UUID id) {
        return id == null ? "" : id.toString();
    }

    private static String times(String what, int count) {
        return String.join(", ", Collections.nCopies(count, what));
    }

    private static void set(PreparedStatement statement, @Nullable Object... parameters) throws SQLException {
        for (var i = 0; i < parameters.length; i++) statement.setObject(i + 1, parameters[i]);
    }
}
