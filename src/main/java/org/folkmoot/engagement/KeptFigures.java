package org.folkmoot.engagement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.folkmoot.engagement.Sums.Part;
import org.folkmoot.engagement.Sums.Slot;
import org.folkmoot.shared.PortalClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The kept figures of scopes: totals, slices, and what was new on each day. Changed under the scopes' lock. */
@Component
class KeptFigures {

    private static final List<Counted> COLUMNS = List.of(
            Counted.PERSON, Counted.UNNAMED, Counted.PLACE, Counted.ORGANISATION, Counted.SECTOR, Counted.ACTIVITY);

    private static final String NAMES = "people, unnamed, places, organisations, sectors, activities";

    private static final String DAY = " on duplicate key update added = added + values(added)";

    private static final String SLICE = " on duplicate key update "
            + Stream.of(NAMES.split(", "))
                    .map(name -> name + " = " + name + " + values(" + name + ")")
                    .collect(Collectors.joining(", "))
            + ", counted_at = values(counted_at)";

    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final PortalClock clock;

    KeptFigures(JdbcClient jdbc, PortalClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Adds what has changed: one statement for all slices, one for all days, one for each scope. */
    void change(Map<String, Sums> changes) {
        changes.forEach(this::total);
        days(changes);
        slices(changes);
    }

    private void total(String scope, Sums sums) {
        var parameters = new ArrayList<Object>();
        for (var measure : COLUMNS) parameters.add(sums.of(Part.WHOLE, measure));
        parameters.add(sums.oneActivity());
        parameters.add(Scopes.utc(clock));
        parameters.add(scope);
        jdbc.sql("""
                        update engagement_total set people = people + ?, unnamed = unnamed + ?, places = places + ?,
                            organisations = organisations + ?, sectors = sectors + ?, activities = activities + ?,
                            one_activity = one_activity + ?, counted_at = ? where scope = ?""").params(parameters).update();
    }

    private void days(Map<String, Sums> changes) {
        var rows = new ArrayList<List<Object>>();
        changes.forEach((scope, sums) -> sums.days().forEach((slot, by) -> {
            if (by != 0) rows.add(List.of(scope, slot.measure().name(), slot.day(), by));
        }));
        write(rows, "insert into engagement_day (scope, measure, on_day, added) values ", DAY);
    }

    private void slices(Map<String, Sums> changes) {
        var rows = new ArrayList<List<Object>>();
        changes.forEach((scope, sums) -> sums.parts().forEach((part, by) -> {
            if (part.kind() == null || by.values().stream().allMatch(n -> n == 0)) return;
            var row = new ArrayList<Object>(List.of(scope, part.kind().name(), part.key()));
            for (var measure : COLUMNS) row.add(by.getOrDefault(measure, 0));
            row.add(Scopes.utc(clock));
            rows.add(row);
        }));
        write(
                rows,
                "insert into engagement_slice (scope, slice_kind, slice_key, " + NAMES + ", counted_at) values ",
                SLICE);
    }

    private void write(List<List<Object>> rows, String insert, String otherwise) {
        for (var from = 0; from < rows.size(); from += AT_ONCE) {
            var some = rows.subList(from, Math.min(rows.size(), from + AT_ONCE));
            var row = "(" + LedgerQueries.marks(some.getFirst()) + ")";
            jdbc.sql(insert + String.join(", ", Collections.nCopies(some.size(), row)) + otherwise)
                    .params(some.stream().flatMap(List::stream).toList())
                    .update();
        }
    }

    /** A scope's figures as they are kept. */
    Sums kept(String scope) {
        var sums = new Sums();
        jdbc.sql("select " + NAMES + ", one_activity from engagement_total where scope = ?")
                .param(scope)
                .query(row -> {
                    for (var i = 0; i < COLUMNS.size(); i++) sums.part(Part.WHOLE, COLUMNS.get(i), row.getInt(i + 1));
                    sums.oneActivity(row.getInt("one_activity"));
                });
        jdbc.sql("select " + NAMES + ", slice_kind, slice_key from engagement_slice where scope = ?")
                .param(scope)
                .query(row -> {
                    var part = new Part(SliceKind.valueOf(row.getString("slice_kind")), row.getString("slice_key"));
                    for (var i = 0; i < COLUMNS.size(); i++) sums.part(part, COLUMNS.get(i), row.getInt(i + 1));
                });
        jdbc.sql("select measure, on_day, added from engagement_day where scope = ?")
                .param(scope)
                .query(row -> {
                    sums.day(
                            new Slot(
                                    Counted.valueOf(row.getString("measure")),
                                    Objects.requireNonNull(row.getObject("on_day", LocalDate.class))),
                            row.getInt("added"));
                });
        return sums;
    }

    /** The whole scope's, for showing. */
    Reach reach(String scope) {
        return jdbc.sql("select " + NAMES + ", counted_at from engagement_total where scope = ?")
                .param(scope)
                .query((row, n) -> reach(row))
                .optional()
                .orElseGet(ReachService::nothingYet);
    }

    static Reach reach(ResultSet row) throws SQLException {
        return new Reach(
                row.getInt("people"),
                row.getInt("unnamed"),
                row.getInt("places"),
                row.getInt("organisations"),
                row.getInt("sectors"),
                row.getInt("activities"),
                Scopes.instant(row, "counted_at"));
    }

    /** Writes a scope's figures anew. */
    void put(String scope, Sums sums) {
        clear("engagement_day", scope);
        clear("engagement_slice", scope);
        jdbc.sql("""
                        update engagement_total set people = 0, unnamed = 0, places = 0, organisations = 0, sectors = 0,
                            activities = 0, one_activity = 0 where scope = ?""").param(scope).update();
        change(Map.of(scope, sums));
    }

    private void clear(String table, String scope) {
        jdbc.sql("delete from " + table + " where scope = ?").param(scope).update();
    }
}
