package org.folkmoot.engagement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.folkmoot.engagement.Sums.Part;
import org.folkmoot.engagement.Sums.Slot;
import org.folkmoot.engagement.Upserts.Into;
import org.folkmoot.shared.PortalClock;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The kept figures of scopes: totals, slices, and what was new on each day. Changed under the scopes' lock. */
@Component
class KeptFigures {

    private static final List<Counted> COLUMNS = List.of(
            Counted.PERSON, Counted.UNNAMED, Counted.PLACE, Counted.ORGANISATION, Counted.SECTOR, Counted.ACTIVITY);

    private static final String NAMES = "people, unnamed, places, organisations, sectors, activities";

    private static final Into DAYS = new Into(
            "insert into engagement_day (added, scope, measure, on_day)",
            "(?, ?, ?, ?)",
            "update engagement_day set added = added + ? where scope = ? and measure = ? and on_day = ?",
            "added = added + values(added)");

    private static final Into SLICES = new Into(
            "insert into engagement_slice (" + NAMES + ", counted_at, scope, slice_kind, slice_key)",
            "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            """
            update engagement_slice set people = people + ?, unnamed = unnamed + ?, places = places + ?,
                organisations = organisations + ?, sectors = sectors + ?, activities = activities + ?, counted_at = ?
            where scope = ? and slice_kind = ? and slice_key = ?""",
            """
            people = people + values(people), unnamed = unnamed + values(unnamed), places = places + values(places),
                organisations = organisations + values(organisations), sectors = sectors + values(sectors),
                activities = activities + values(activities), counted_at = values(counted_at)""");

    private final JdbcTemplate jdbc;
    private final JdbcClient client;
    private final Upserts upserts;
    private final PortalClock clock;

    KeptFigures(JdbcTemplate jdbc, Upserts upserts, PortalClock clock) {
        this.jdbc = jdbc;
        this.client = JdbcClient.create(jdbc);
        this.upserts = upserts;
        this.clock = clock;
    }

    /** Adds what has changed; what is not there yet begins with it. */
    void change(Map<String, Sums> changes) {
        totals(changes);
        upserts.add(DAYS, days(changes));
        upserts.add(SLICES, slices(changes));
    }

    private void totals(Map<String, Sums> changes) {
        var rows = new ArrayList<Object[]>();
        changes.forEach((scope, sums) -> {
            var row = new ArrayList<Object>();
            for (var measure : COLUMNS) row.add(sums.of(Part.WHOLE, measure));
            row.addAll(List.of(sums.oneActivity(), Scopes.utc(clock), scope));
            rows.add(row.toArray());
        });
        jdbc.batchUpdate("""
                update engagement_total set people = people + ?, unnamed = unnamed + ?, places = places + ?,
                    organisations = organisations + ?, sectors = sectors + ?, activities = activities + ?,
                    one_activity = one_activity + ?, counted_at = ? where scope = ?""", rows);
    }

    private static List<Object[]> days(Map<String, Sums> changes) {
        var rows = new ArrayList<Object[]>();
        changes.forEach((scope, sums) -> sums.days().forEach((slot, by) -> {
            if (by != 0) rows.add(new Object[] {by, scope, slot.measure().name(), slot.day()});
        }));
        return rows;
    }

    private List<Object[]> slices(Map<String, Sums> changes) {
        var rows = new ArrayList<Object[]>();
        changes.forEach((scope, sums) -> sums.parts().forEach((part, by) -> {
            if (part.kind() == null || by.values().stream().allMatch(n -> n == 0)) return;
            var row = new ArrayList<Object>();
            for (var measure : COLUMNS) row.add(by.getOrDefault(measure, 0));
            row.addAll(List.of(Scopes.utc(clock), scope, part.kind().name(), part.key()));
            rows.add(row.toArray());
        }));
        return rows;
    }

    /** A scope's figures as they are kept. */
    Sums kept(String scope) {
        var sums = new Sums();
        client.sql("select " + NAMES + ", one_activity from engagement_total where scope = ?")
                .param(scope)
                .query(row -> {
                    for (var i = 0; i < COLUMNS.size(); i++) sums.part(Part.WHOLE, COLUMNS.get(i), row.getInt(i + 1));
                    sums.oneActivity(row.getInt("one_activity"));
                });
        client.sql("select " + NAMES + ", slice_kind, slice_key from engagement_slice where scope = ?")
                .param(scope)
                .query(row -> {
                    var part = new Part(SliceKind.valueOf(row.getString("slice_kind")), row.getString("slice_key"));
                    for (var i = 0; i < COLUMNS.size(); i++) sums.part(part, COLUMNS.get(i), row.getInt(i + 1));
                });
        client.sql("select measure, on_day, added from engagement_day where scope = ?")
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
        return client.sql("select " + NAMES + ", counted_at from engagement_total where scope = ?")
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
        client.sql("""
                        update engagement_total set people = 0, unnamed = 0, places = 0, organisations = 0, sectors = 0,
                            activities = 0, one_activity = 0 where scope = ?""").param(scope).update();
        var all = Map.of(scope, sums);
        totals(all);
        upserts.insert(DAYS, days(all));
        upserts.insert(SLICES, slices(all));
    }

    private void clear(String table, String scope) {
        client.sql("delete from " + table + " where scope = ?").param(scope).update();
    }
}
