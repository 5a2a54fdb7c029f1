package org.folkmoot.bench;

import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The ledger's tables and how many rows each has: who writes the same rows leaves no table out, whichever there are. */
final class ReachTables {

    private static final String OURS = "engagement_";

    private ReachTables() {}

    /** Without the recounts' own reports. */
    static Map<String, Integer> rows(DataSource database) throws SQLException {
        var names = new TreeSet<String>();
        try (var connection = database.getConnection();
                var found = connection
                        .getMetaData()
                        .getTables(connection.getCatalog(), null, OURS + "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (found.next()) names.add(found.getString("TABLE_NAME").toLowerCase());
        }
        names.removeIf(name -> name.startsWith("engagement_recount") || name.startsWith("engagement_difference"));
        var jdbc = JdbcClient.create(database);
        var rows = new TreeMap<String, Integer>();
        for (var name : names)
            rows.put(
                    name,
                    jdbc.sql("select count(*) from " + name)
                            .query(Integer.class)
                            .single());
        return rows;
    }

    static Set<String> grown(Map<String, Integer> before, Map<String, Integer> after) {
        return after.keySet().stream()
                .filter(table -> after.get(table) > before.getOrDefault(table, 0))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
