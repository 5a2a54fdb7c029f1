package org.folkmoot.engagement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Adds to rows of which some are there already, all in one go, in the way that costs least on each database. MariaDB takes
 * them in one statement, and so in one way there and back. H2, in this process, makes an exception of each row that is
 * there: it is told to change rows first, and to insert those that were not. The scopes' lock is held, so that nobody else
 * can insert meanwhile.
 */
@Component
class Upserts {

    /**
     * What is written to one table. A row's parameters are the same for all three, in the same order.
     *
     * @param insert up to the values
     * @param values of one row, in brackets
     * @param update a row that is there, found by its key
     * @param added  what becomes of a row that is there when it would be inserted
     */
    record Into(String insert, String values, String update, String added) {

        String one() {
            return insert + " values " + values;
        }

        String together(int rows) {
            return insert + " values " + String.join(", ", Collections.nCopies(rows, values))
                    + " on duplicate key update " + added;
        }
    }

    private static final int AT_ONCE = 200;

    private final JdbcTemplate jdbc;
    private final boolean embedded;

    Upserts(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.embedded = "H2".equals(jdbc.execute((ConnectionCallback<String>)
                connection -> connection.getMetaData().getDatabaseProductName()));
    }

    void add(Into table, List<Object[]> rows) {
        if (rows.isEmpty()) return;
        if (!embedded) {
            together(table, rows);
            return;
        }
        var there = jdbc.batchUpdate(table.update(), rows);
        insert(
                table,
                IntStream.range(0, rows.size())
                        .filter(row -> there[row] == 0)
                        .mapToObj(rows::get)
                        .toList());
    }

    /** The same where it is known which rows are there. */
    void add(Into table, List<Object[]> there, List<Object[]> fresh) {
        if (embedded) {
            if (!there.isEmpty()) jdbc.batchUpdate(table.update(), there);
            insert(table, fresh);
            return;
        }
        var rows = new ArrayList<>(there);
        rows.addAll(fresh);
        together(table, rows);
    }

    void insert(Into table, List<Object[]> fresh) {
        if (!fresh.isEmpty()) jdbc.batchUpdate(table.one(), fresh);
    }

    private void together(Into table, List<Object[]> rows) {
        for (var from = 0; from < rows.size(); from += AT_ONCE) {
            var some = rows.subList(from, Math.min(rows.size(), from + AT_ONCE));
            jdbc.update(
                    table.together(some.size()),
                    some.stream().flatMap(Arrays::stream).toArray());
        }
    }
}
