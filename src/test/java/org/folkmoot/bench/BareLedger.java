package org.folkmoot.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
 * the same order, batched wherever rows are of one table. It is told for whom a person spoke, asks for nothing it need not
 * know, and leaves it to the unique key that nothing is written twice.
 */
final class BareLedger {

    private static final String PROGRAMME = "programme";

    private enum Measure {
        PERSON,
        PLACE,
        ORGANISATION,
        SECTOR,
        ACTIVITY,
        UNNAMED
    }

    private record Key(String scope, Measure measure, String subject) {}

    private record Slot(String scope, Measure measure, LocalDate day) {}

    private final DataSource pool;
    private final Map<StrandId, Set<EngagementKind>> counts;

    BareLedger(DataSource pool, List<StrandSummary> strands) {
        this.pool = pool;
        this.counts = strands.stream().collect(Collectors.toMap(StrandSummary::id, StrandSummary::counts));
    }

    void take(BenchEvent event) throws SQLException {
        try (var connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            try {
                write(connection, event);
                connection.commit();
            } catch (SQLException | RuntimeException failed) {
                connection.rollback();
                throw failed;
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }

    private void write(Connection connection, BenchEvent event) throws SQLException {
        var day = LocalDate.ofInstant(event.at(), ZoneOffset.UTC);
        var scopes = new ArrayList<String>();
        lock(connection, PROGRAMME);
        scopes.add(PROGRAMME);
        var strand = event.strand();
        if (strand != null) {
            lock(connection, strand.value().toString());
            if (counts.getOrDefault(strand, Set.of()).contains(event.kind()))
                scopes.add(strand.value().toString());
        }
        insert(connection, event, day);
        var keys = keys(scopes, event);
        var since = since(connection, keys);
        var days = new LinkedHashMap<Slot, Integer>();
        var sums = new HashMap<String, Map<Measure, Integer>>();
        scopes.forEach(scope -> sums.put(scope, new EnumMap<>(Measure.class)));
        for (var key : keys) {
            var before = since.get(key);
            if (before == null) {
                sums.get(key.scope()).merge(key.measure(), 1, Integer::sum);
                days.merge(new Slot(key.scope(), key.measure(), day), 1, Integer::sum);
            } else if (day.isBefore(before)) {
                days.merge(new Slot(key.scope(), key.measure(), before), -1, Integer::sum);
                days.merge(new Slot(key.scope(), key.measure(), day), 1, Integer::sum);
            }
        }
        if (event.member() == null)
            for (var scope : scopes) {
                sums.get(scope).merge(Measure.UNNAMED, event.heads(), Integer::sum);
                days.merge(new Slot(scope, Measure.UNNAMED, day), event.heads(), Integer::sum);
            }
        tally(connection, keys, day);
        add(connection, days);
        sum(connection, sums);
    }

    private static void lock(Connection connection, String scope) throws SQLException {
        try (var lock =
                connection.prepareStatement("select counted_kinds from engagement_total where scope = ? for update")) {
            lock.setString(1, scope);
            try (var row = lock.executeQuery()) {
                if (!row.next()) throw new IllegalStateException("no figures are kept for " + scope);
            }
        }
    }

    private static void insert(Connection connection, BenchEvent event, LocalDate day) throws SQLException {
        var body = event.body();
        try (var insert = connection.prepareStatement(
                "insert into engagement_record (id, entry_key, counters_id, kind, member_id, heads, organisation_id,"
                        + " sector_id, area_id, strand_id, activity_kind, activity_id, activity_label, activity_link,"
                        + " occurred_at, occurred_on, recorded_at)"
                        + " values (?, ?, null, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            insert.setObject(1, Ids.next());
            insert.setString(2, event.engagementKey());
            insert.setString(3, event.kind().name());
            insert.setObject(4, id(event.member(), member -> member.value()));
            insert.setInt(5, event.heads());
            insert.setObject(6, id(body, one -> one.id().value()));
            insert.setObject(7, id(body, one -> one.sector().value()));
            insert.setObject(8, id(body, one -> one.area().value()));
            insert.setObject(9, id(event.strand(), strand -> strand.value()));
            insert.setString(10, event.activity().kind());
            insert.setString(11, event.activity().id());
            insert.setString(12, event.activity().label());
            insert.setString(13, event.activity().link());
            insert.setObject(14, LocalDateTime.ofInstant(event.at(), ZoneOffset.UTC));
            insert.setObject(15, day);
            insert.setObject(16, LocalDateTime.now(ZoneOffset.UTC));
            insert.executeUpdate();
        }
    }

    private static <T> @Nullable UUID id(@Nullable T of, Function<T, UUID> value) {
        return of == null ? null : value.apply(of);
    }

    private static List<Key> keys(List<String> scopes, BenchEvent event) {
        var subjects = new TreeMap<Measure, String>();
        var activity = event.activity().kind() + ":" + event.activity().id();
        var member = event.member();
        var body = event.body();
        if (member != null) {
            subjects.put(Measure.PERSON, member.value().toString());
            subjects.put(Measure.PLACE, member.value() + ":" + activity);
        }
        if (body != null) {
            subjects.put(Measure.ORGANISATION, body.id().value().toString());
            subjects.put(Measure.SECTOR, body.sector().value().toString());
        }
        subjects.put(Measure.ACTIVITY, activity);
        var keys = new ArrayList<Key>();
        for (var scope : scopes) subjects.forEach((measure, subject) -> keys.add(new Key(scope, measure, subject)));
        return keys;
    }

    private static Map<Key, LocalDate> since(Connection connection, List<Key> keys) throws SQLException {
        // Each by its key; whoever holds the scopes' locks is alone with them.
        var each = keys.stream()
                .map(key -> "select scope, measure, subject, since from engagement_tally"
                        + " where scope = ? and measure = ? and subject = ?")
                .collect(Collectors.joining(" union all "));
        var since = new HashMap<Key, LocalDate>();
        try (var read = connection.prepareStatement(each)) {
            var place = 1;
            for (var key : keys) {
                read.setString(place++, key.scope());
                read.setString(place++, key.measure().name());
                read.setString(place++, key.subject());
            }
            try (var row = read.executeQuery()) {
                while (row.next())
                    since.put(
                            new Key(row.getString(1), Measure.valueOf(row.getString(2)), row.getString(3)),
                            row.getObject(4, LocalDate.class));
            }
        }
        return since;
    }

    private static void tally(Connection connection, List<Key> keys, LocalDate day) throws SQLException {
        try (var write = connection.prepareStatement(
                "insert into engagement_tally (scope, measure, subject, weight, since) values (?, ?, ?, 1, ?)"
                        + " on duplicate key update weight = weight + 1, since = least(since, values(since))")) {
            for (var key : keys) {
                write.setString(1, key.scope());
                write.setString(2, key.measure().name());
                write.setString(3, key.subject());
                write.setObject(4, day);
                write.addBatch();
            }
            write.executeBatch();
        }
    }

    private static void add(Connection connection, Map<Slot, Integer> days) throws SQLException {
        if (days.isEmpty()) return;
        try (var write = connection.prepareStatement(
                "insert into engagement_day (scope, measure, on_day, added) values (?, ?, ?, ?)"
                        + " on duplicate key update added = added + values(added)")) {
            for (var one : days.entrySet()) {
                write.setString(1, one.getKey().scope());
                write.setString(2, one.getKey().measure().name());
                write.setObject(3, one.getKey().day());
                write.setInt(4, one.getValue());
                write.addBatch();
            }
            write.executeBatch();
        }
    }

    private static void sum(Connection connection, Map<String, Map<Measure, Integer>> sums) throws SQLException {
        try (var write = connection.prepareStatement(
                "update engagement_total set people = people + ?, unnamed = unnamed + ?, places = places + ?,"
                        + " organisations = organisations + ?, sectors = sectors + ?, activities = activities + ?,"
                        + " counted_at = ? where scope = ?")) {
            for (var one : sums.entrySet()) {
                set(write, 1, one.getValue(), Measure.PERSON);
                set(write, 2, one.getValue(), Measure.UNNAMED);
                set(write, 3, one.getValue(), Measure.PLACE);
                set(write, 4, one.getValue(), Measure.ORGANISATION);
                set(write, 5, one.getValue(), Measure.SECTOR);
                set(write, 6, one.getValue(), Measure.ACTIVITY);
                write.setObject(7, LocalDateTime.now(ZoneOffset.UTC));
                write.setString(8, one.getKey());
                write.addBatch();
            }
            write.executeBatch();
        }
    }

    private static void set(PreparedStatement write, int place, Map<Measure, Integer> sums, Measure measure)
            throws SQLException {
        write.setInt(place, sums.getOrDefault(measure, 0));
    }
}
