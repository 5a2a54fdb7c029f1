package org.folkmoot.bench;

import java.nio.file.Path;
import java.util.List;
import org.folkmoot.testing.RealMariaDb;
import org.springframework.jdbc.core.JdbcTemplate;

/** The database under a measured ledger. */
enum ReachStore {
    MARIADB("", 10_000_000) {
        @Override
        List<String> settings(String database) {
            return List.of(
                    "--spring.datasource.url=" + RealMariaDb.newDatabase(database),
                    "--spring.datasource.username=root",
                    "--spring.datasource.password=");
        }

        @Override
        void prepare(JdbcTemplate jdbc) {
            // What a server with such a ledger would have; MariaDB's own defaults are 128 MB and 96 MB.
            jdbc.execute("set global innodb_buffer_pool_size = " + (4L << 30));
            jdbc.execute("set global innodb_log_file_size = " + (1L << 30));
        }

        @Override
        void analyze(JdbcTemplate jdbc) {
            for (var table : List.of("engagement_record", "engagement_tally", "engagement_day"))
                jdbc.execute("analyze table " + table);
        }
    },

    /** In its file, as an installation that is tried out has it. It sorts and groups in the memory of the portal. */
    H2("h2.", 1_000_000) {
        @Override
        List<String> settings(String database) {
            return List.of();
        }

        @Override
        void prepare(JdbcTemplate jdbc) {
            // In kilobytes: as much as MariaDB is given above, where a third of Java's memory is enough for it.
            jdbc.execute(
                    "set cache_size " + Math.min(4L << 20, Runtime.getRuntime().maxMemory() / 3 >> 10));
        }

        @Override
        void analyze(JdbcTemplate jdbc) {
            jdbc.execute("analyze");
        }
    };

    /** How many lines the large ledger has, instead of what is usual here. */
    static final String LINES = "BENCH_ROWS";

    private final String prefix;
    private final int usual;

    ReachStore(String prefix, int usual) {
        this.prefix = prefix;
        this.usual = usual;
    }

    /** Arguments for a portal on a database of that name, or on the one in its own folder. */
    abstract List<String> settings(String database);

    abstract void prepare(JdbcTemplate jdbc);

    abstract void analyze(JdbcTemplate jdbc);

    /** @param name after {@code reach.} and, but for MariaDB, the database */
    String figure(String name) {
        return "reach." + prefix + name;
    }

    int manyLines() {
        var asked = System.getenv(LINES);
        if (asked == null || asked.isBlank()) return usual;
        if (!asked.matches("[1-9][0-9]{3,7}"))
            throw new BenchFailedException(LINES + " takes a number from 1000 to 99999999, not '" + asked + "'");
        return Integer.parseInt(asked);
    }

    /** Other nodes on the same database; the embedded one has none. */
    boolean hasNodes() {
        return this == MARIADB;
    }

    /** Whether what was made for the last run in this folder is kept there, see {@link BenchPlace#kept()}. */
    static void keepIn(Path folder) {
        System.setProperty(RealMariaDb.KEPT, folder.resolve("mariadb").toString());
    }
}
