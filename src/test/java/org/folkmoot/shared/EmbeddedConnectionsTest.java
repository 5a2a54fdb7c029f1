package org.folkmoot.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The embedded database keeps the connection that made its tables; a server's connections are renewed. */
@PortalTest
@BothDatabases
class EmbeddedConnectionsTest {

    private static final String MEMORY = "jdbc:h2:mem:renewed;DB_CLOSE_DELAY=-1";

    @Autowired
    HikariDataSource pool;

    @Test
    void onlyTheEmbeddedDatabaseKeepsItsConnectionsForEver() {
        assertThat(pool.getMaxLifetime() == 0).isEqualTo(pool.getJdbcUrl().startsWith("jdbc:h2:"));
    }

    /** Why: when this fails, H2 has mended it, and {@link EmbeddedConnections} can go. */
    @Test
    void h2ChecksNoListOfValuesOnceTheConnectionThatMadeTheTableIsClosed() throws SQLException {
        try (var makes = DriverManager.getConnection(MEMORY);
                var statement = makes.createStatement()) {
            statement.execute("create table one (kind varchar(9) check (kind in ('A', 'B', 'C')))");
            statement.execute("insert into one values ('A')");
        }
        try (var writes = DriverManager.getConnection(MEMORY);
                var statement = writes.createStatement()) {
            assertThatThrownBy(() -> statement.execute("insert into one values ('B')"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("Check constraint invalid");
            statement.execute("shutdown");
        }
    }
}
