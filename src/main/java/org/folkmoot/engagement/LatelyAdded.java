package org.folkmoot.engagement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.folkmoot.programme.StrandId;
import org.folkmoot.programme.StrandSummary;
import org.folkmoot.programme.Target;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What was new in the last {@value Pace#WINDOW_DAYS} days, of the figure each strand's target measures. The days of these
 * figures alone are read: however long the ledger is, a strand has no more than {@value Pace#WINDOW_DAYS} of them.
 */
@Component
class LatelyAdded {

    private static final String OF_ONE =
            "select %d as strand, %s from engagement_day where scope = ? and measure = ? and on_day > ? and on_day <= ?";

    private interface Row {
        void of(StrandId strand, ResultSet row) throws SQLException;
    }

    private final JdbcClient jdbc;

    LatelyAdded(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By strand; those without a target are left out. One statement. */
    Map<StrandId, Integer> sums(List<StrandSummary> strands, LocalDate today) {
        var sums = new HashMap<StrandId, Integer>();
        read(
                strands,
                today,
                "coalesce(sum(added), 0) as added",
                (strand, row) -> sums.put(strand, row.getInt("added")));
        return sums;
    }

    /** Day by day, those on which nothing was new left out. One statement. */
    Map<StrandId, Map<LocalDate, Integer>> days(List<StrandSummary> strands, LocalDate today) {
        var days = new HashMap<StrandId, Map<LocalDate, Integer>>();
        read(
                strands,
                today,
                "on_day, added",
                (strand, row) -> days.computeIfAbsent(strand, none -> new HashMap<>())
                        .put(Objects.requireNonNull(row.getObject("on_day", LocalDate.class)), row.getInt("added")));
        return days;
    }

    private void read(List<StrandSummary> strands, LocalDate today, String columns, Row taker) {
        var measured =
                strands.stream().filter(strand -> strand.target() != null).toList();
        if (measured.isEmpty()) return;
        var parts = new ArrayList<String>();
        var parameters = new ArrayList<Object>();
        for (var strand : measured) {
            parts.add(OF_ONE.formatted(parts.size(), columns));
            Collections.addAll(
                    parameters,
                    Scopes.of(strand.id()),
                    measure(Objects.requireNonNull(strand.target())),
                    today.minusDays(Pace.WINDOW_DAYS),
                    today);
        }
        jdbc.sql(String.join(" union all ", parts)).params(parameters).query(row -> {
            taker.of(measured.get(row.getInt("strand")).id(), row);
        });
    }

    private static String measure(Target target) {
        return Counted.of(target.measure()).name();
    }
}
