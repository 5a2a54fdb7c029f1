package org.folkmoot.testing;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Points a test's context at its database: H2 in memory, or MariaDB when the build asks for it. The index is in memory. */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    static final String H2 = "jdbc:h2:mem:%s;MODE=MariaDB;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE"
            + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000";

    /** Where portals in this JVM keep files; each test process has a folder of its own. */
    public static final Path DATA = Path.of(System.getProperty("folkmoot.test.data", "target/test-data"));

    public static boolean isMariaDb() {
        return "mariadb".equals(System.getProperty("folkmoot.test.database"));
    }

    /** Arguments for portals that use one new database one after another, with what else they keep in that folder. */
    public static List<String> ofSeveralProcesses(Path data) {
        var url = isMariaDb()
                ? RealMariaDb.newDatabase("p" + UUID.randomUUID().toString().substring(0, 8))
                : H2.formatted("x")
                        .replace(
                                "jdbc:h2:mem:x",
                                "jdbc:h2:file:" + data.resolve("db").toAbsolutePath());
        return List.of(
                "--spring.datasource.url=" + url,
                "--spring.datasource.username=" + (isMariaDb() ? "root" : "sa"),
                "--spring.datasource.password=",
                "--spring.jpa.properties.hibernate.search.backend.directory.type=local-heap",
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--folkmoot.data=" + data);
    }

    /** Until a kill loses nothing of what was committed: H2 writes within half a second (docs/adr/0042), MariaDB at once. */
    public static void awaitWritten() {
        if (!isMariaDb()) LockSupport.parkNanos(1_500_000_000);
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var name = "t" + UUID.randomUUID().toString().substring(0, 8);
        var url = isMariaDb() ? RealMariaDb.newDatabase(name) : H2.formatted(name);
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test-database",
                        Map.of(
                                "spring.datasource.url", url,
                                "spring.datasource.username", isMariaDb() ? "root" : "sa",
                                "spring.datasource.password", "",
                                "spring.jpa.properties.hibernate.search.backend.directory.type", "local-heap",
                                "spring.jpa.properties.hibernate.search.coordination.event_processor.polling_interval",
                                        "50",
                                "spring.jpa.properties.hibernate.search.coordination.event_processor.pulse_interval",
                                        "200",
                                "spring.jpa.properties.hibernate.session_factory.statement_inspector",
                                        Statements.Inspector.class.getName(),
                                "folkmoot.audit.seal-every", "1h",
                                "folkmoot.notification.every", "1h",
                                "folkmoot.data", DATA.toString())));
    }
}
