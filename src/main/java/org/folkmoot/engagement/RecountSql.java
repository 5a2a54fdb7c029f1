package org.folkmoot.engagement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.shared.PortalClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A scope's figures, once as kept and once counted from the ledger, and kept figures made anew. Run under the scope's lock. */
@Component
class RecountSql {

    private static final String ACTIVITY = "concat(r.activity_kind, ':', r.activity_id)";
    private static final String PERSON = "cast(r.member_id as char(36))";

    /** The SQL twin of {@link EngagementRecord#subjects}; null where the line does not speak for one. */
    private static final Map<Counted, String> SUBJECTS = subjects();

    private final JdbcClient jdbc;
    private final PortalClock clock;

    RecountSql(JdbcClient jdbc, PortalClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private static Map<Counted, String> subjects() {
        var subjects = new LinkedHashMap<Counted, String>();
        subjects.put(Counted.PERSON, PERSON);
        // H2 takes null for nothing in concat, MariaDB makes everything null
        subjects.put(
                Counted.PLACE,
                "case when r.member_id is not null then concat(" + PERSON + ", ':', " + ACTIVITY + ") end");
        subjects.put(Counted.ORGANISATION, "cast(" + LedgerQueries.COUNTED_AS + " as char(36))");
        subjects.put(Counted.SECTOR, "cast(r.sector_id as char(36))");
        subjects.put(Counted.ACTIVITY, ACTIVITY);
        return subjects;
    }

    /** Figures counted from the ledger, none of the kept ones asked. */
    Map<String, Long> counted(String scope, CountingRule rule) {
        var columns = new ArrayList<String>();
        SUBJECTS.forEach((measure, subject) -> {
            columns.add("count(distinct " + subject + ")");
            columns.add("count(" + subject + ")");
        });
        columns.add("coalesce(sum(case when r.member_id is null then r.heads else 0 end), 0)");
        return jdbc.sql("select " + String.join(", ", columns) + " from " + LedgerQueries.standing(scope, rule))
                .params(LedgerQueries.parametersOf(scope))
                .query((row, n) -> {
                    var figures = new LinkedHashMap<String, Long>();
                    var column = 1;
                    for (var measure : SUBJECTS.keySet()) {
                        figures.put(measure.name(), row.getLong(column++));
                        figures.put(measure + " lines", row.getLong(column++));
                        figures.put(measure + " by day", figures.get(measure.name()));
                    }
                    figures.put("UNNAMED", row.getLong(column));
                    figures.put("UNNAMED by day", row.getLong(column));
                    return figures;
                })
                .single();
    }

    /** The same figures as kept: totals, tallies and days. */
    Map<String, Long> kept(String scope) {
        var figures = new LinkedHashMap<String, Long>();
        for (var measure : Counted.values()) {
            if (measure != Counted.UNNAMED) figures.put(measure + " lines", 0L);
            figures.put(measure + " by day", 0L);
        }
        jdbc.sql(
                        "select people, unnamed, places, organisations, sectors, activities from engagement_total where scope = ?")
                .param(scope)
                .query(row -> {
                    figures.put("PERSON", row.getLong("people"));
                    figures.put("UNNAMED", row.getLong("unnamed"));
                    figures.put("PLACE", row.getLong("places"));
                    figures.put("ORGANISATION", row.getLong("organisations"));
                    figures.put("SECTOR", row.getLong("sectors"));
                    figures.put("ACTIVITY", row.getLong("activities"));
                });
        jdbc.sql("select measure, sum(weight) from engagement_tally where scope = ? group by measure")
                .param(scope)
                .query(row -> {
                    figures.put(row.getString(1) + " lines", row.getLong(2));
                });
        jdbc.sql("select measure, sum(added) from engagement_day where scope = ? group by measure")
                .param(scope)
                .query(row -> {
                    figures.put(row.getString(1) + " by day", row.getLong(2));
                });
        return figures;
    }

    /** Makes a scope's kept figures anew from the ledger. */
    void mend(String scope, CountingRule rule) {
        clear("engagement_tally", scope);
        clear("engagement_day", scope);
        var standing = LedgerQueries.standing(scope, rule);
        SUBJECTS.forEach((measure, subject) -> {
            insert(
                    scope,
                    "insert into engagement_tally (scope, measure, subject, weight, since) select ?, '" + measure
                            + "', "
                            + subject + ", count(*), min(r.occurred_on) from " + standing + " and " + subject
                            + " is not null group by " + subject);
            jdbc.sql("insert into engagement_day (scope, measure, on_day, added) select scope, measure, since, count(*)"
                            + " from engagement_tally where scope = ? and measure = ? group by scope, measure, since")
                    .params(scope, measure.name())
                    .update();
        });
        insert(
                scope,
                "insert into engagement_day (scope, measure, on_day, added) select ?, 'UNNAMED', r.occurred_on, sum(r.heads)"
                        + " from " + standing + " and r.member_id is null group by r.occurred_on");
        var figures = counted(scope, rule);
        jdbc.sql("""
                        update engagement_total set people = ?, unnamed = ?, places = ?, organisations = ?, sectors = ?,
                            activities = ?, counted_at = ? where scope = ?""")
                .params(
                        figures.getOrDefault("PERSON", 0L),
                        figures.getOrDefault("UNNAMED", 0L),
                        figures.getOrDefault("PLACE", 0L),
                        figures.getOrDefault("ORGANISATION", 0L),
                        figures.getOrDefault("SECTOR", 0L),
                        figures.getOrDefault("ACTIVITY", 0L),
                        Scopes.utc(clock),
                        scope)
                .update();
    }

    long lines() {
        return jdbc.sql("select count(*) from engagement_record")
                .query(Long.class)
                .single();
    }

    private void insert(String scope, String sql) {
        var parameters = new ArrayList<Object>(List.of(scope));
        parameters.addAll(LedgerQueries.parametersOf(scope));
        jdbc.sql(sql).params(parameters).update();
    }

    private void clear(String table, String scope) {
        jdbc.sql("delete from " + table + " where scope = ?").param(scope).update();
    }
}
