package org.folkmoot.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Empties every table but Flyway's and the index agents' before a test, once the last test's work in the background is
 * done: it would otherwise land in this one, or search for its rows for a long time. The index is emptied through its
 * own entities' rows.
 */
class EmptyDatabase implements BeforeEachCallback {

    /**
     * The index's worker takes its own work away; a row that vanished under it would hold it up for half a minute.
     * The lock provider remembers which rows it made and would never take a lock again whose row is gone.
     */
    private static final Set<String> KEPT = Set.of("hsearch_agent", "hsearch_outbox_event", "shedlock");

    @Override
    public void beforeEach(ExtensionContext context) throws SQLException {
        var spring = SpringExtension.getApplicationContext(context);
        // Static in Spring Security: with a second context in this JVM, the one started last would keep it.
        SecurityContextHolder.setContextHolderStrategy(spring.getBean(SecurityContextHolderStrategy.class));
        try (var connection = spring.getBean(DataSource.class).getConnection()) {
            await(connection, "hsearch_outbox_event", Duration.ofSeconds(30));
            await(connection, "EVENT_PUBLICATION", Duration.ofSeconds(3));
            await(connection, "hsearch_outbox_event", Duration.ofSeconds(30));
            empty(connection);
        }
        spring.getBeansOfType(Emptied.class).values().forEach(Emptied::empty);
    }

    /** Gives up quietly: a test may leave behind what can never be done. */
    private static void await(Connection connection, String table, Duration atMost) throws SQLException {
        var until = System.nanoTime() + atMost.toNanos();
        while (count(connection, table) > 0 && System.nanoTime() < until)
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
    }

    private static int count(Connection connection, String table) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static void empty(Connection connection) throws SQLException {
        var mariaDb = TestDatabase.isMariaDb();
        try (var statement = connection.createStatement()) {
            if (!mariaDb) AuditGuard.post(statement);
            statement.execute(mariaDb ? "set foreign_key_checks = 0" : "set referential_integrity false");
            for (var table : tables(connection)) statement.execute("delete from " + table);
            statement.execute(mariaDb ? "set foreign_key_checks = 1" : "set referential_integrity true");
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        var tables = new ArrayList<String>();
        try (var found = connection
                .getMetaData()
                .getTables(connection.getCatalog(), TestDatabase.isMariaDb() ? null : "public", "%", new String[] {
                    "TABLE", "BASE TABLE"
                })) {
            while (found.next()) {
                var name = found.getString("TABLE_NAME");
                if (!KEPT.contains(name) && !name.startsWith("flyway")) tables.add(name);
            }
        }
        return tables;
    }
}
