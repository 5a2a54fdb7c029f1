package org.folkmoot.mail;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.folkmoot.browser.RunningPortal;
import org.folkmoot.shared.Ids;
import org.folkmoot.testing.RealMariaDb;

/**
 * Many mails, the running portal on a real MariaDB, a mail server on loopback, and a portal that is killed three times
 * while it sends: once right after the server took a mail and before it could say so, twice at whatever moment it was.
 */
public final class KilledDelivery {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    /**
     * What came of it.
     *
     * @param missing  neither arrived nor listed as uncertain
     * @param twice    arrived more than once
     * @param wrong    listed as sent without having arrived, or as waiting or failed
     * @param reasons  of the uncertain ones, with how many there are
     * @param arrived  of the uncertain ones, how many had arrived
     * @param seconds  from the first mail to the last, starts of the portal included
     */
    public record Came(
            int mails,
            Set<String> missing,
            Set<String> twice,
            Set<String> wrong,
            Map<String, Integer> reasons,
            int arrived,
            double seconds) {}

    private KilledDelivery() {}

    /** @param run tells the databases of several runs apart */
    public static Came of(int mails, int run, Path data) throws Exception {
        var url = RealMariaDb.newDatabase("mails" + mails + "x" + run);
        try (var smtp = ScriptedSmtp.doing(new ScriptedSmtp.Take());
                var database = DriverManager.getConnection(url, "root", "")) {
            var portal = new AtomicReference<>(start(url, smtp, data));
            var killed = new AtomicInteger();
            var began = System.nanoTime();
            var killAt = List.of(mails / 7, mails / 2, mails * 4 / 5);
            var started = new AtomicInteger(1);
            smtp.onTaken(nth -> {
                if (!killAt.contains(nth)) return;
                // It sends a moment before it is ready; only a portal that is known can be killed.
                await(started, killed.get() + 1);
                if (nth == killAt.get(1)) killed(portal, killed);
                else Thread.ofPlatform().start(() -> killed(portal, killed));
            });
            write(database, mails);
            for (var kill = 1; kill <= killAt.size(); kill++) {
                await(killed, kill);
                portal.set(start(url, smtp, data));
                started.incrementAndGet();
            }
            try (var last = portal.get()) {
                awaitEnd(database, smtp, mails);
            }
            return came(database, smtp.takenIds(), mails, (System.nanoTime() - began) / 1e9);
        }
    }

    private static void killed(AtomicReference<RunningPortal> portal, AtomicInteger killed) {
        portal.get().kill();
        killed.incrementAndGet();
    }

    private static RunningPortal start(String url, ScriptedSmtp smtp, Path data) {
        return RunningPortal.start(
                data,
                Map.of("FOLKMOOT_DB_URL", url, "FOLKMOOT_DB_USER", "root", "FOLKMOOT_DB_PASSWORD", ""),
                "--spring.profiles.active=mariadb",
                "--spring.mail.host=127.0.0.1",
                "--spring.mail.port=" + smtp.port(),
                "--folkmoot.mail.reserved-domains-too=true",
                "--folkmoot.mail.claim=5s",
                "--folkmoot.mail.every=200ms",
                "--folkmoot.mail.first-wait=500ms");
    }

    private static void write(Connection database, int mails) throws SQLException {
        database.setAutoCommit(false);
        try (var rate = database.prepareStatement("update mail_delivery set per_minute = 60000");
                var insert = database.prepareStatement("""
                        insert into mail_message (id, version, dedupe_key, by_address, address, kind, subject, body, state,
                            attempts, written_at, next_attempt_at)
                        values (?, 0, ?, true, ?, 'NECESSARY', ?, 'Words', 'WAITING', 0, ?, ?)""")) {
            rate.executeUpdate();
            var now = LocalDateTime.now(ZoneOffset.UTC).minusMinutes(1);
            for (var mail = 0; mail < mails; mail++) {
                insert.setObject(1, Ids.next());
                insert.setString(2, "mail " + mail);
                insert.setString(3, "person" + mail + "@example.org");
                insert.setString(4, "Mail " + mail);
                insert.setObject(5, now);
                insert.setObject(6, now);
                insert.addBatch();
            }
            insert.executeBatch();
        }
        database.commit();
        database.setAutoCommit(true);
    }

    private static void await(AtomicInteger count, int wanted) {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (count.get() < wanted) {
            if (System.nanoTime() > until) throw new IllegalStateException("Not the kill or start number " + wanted);
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    private static void awaitEnd(Connection database, ScriptedSmtp smtp, int mails) throws Exception {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (count(database, "state in ('WAITING', 'SENDING')") > 0) {
            if (System.nanoTime() > until)
                throw new IllegalStateException(smtp.taken().size() + " of " + mails + " mails left in time");
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }

    private static int count(Connection database, String where) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery("select count(*) from mail_message where " + where)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static Came came(Connection database, List<String> taken, int mails, double seconds) throws SQLException {
        var times = new HashMap<String, Integer>();
        taken.forEach(id -> times.merge(id, 1, Integer::sum));
        var missing = new TreeSet<String>();
        var wrong = new TreeSet<String>();
        var reasons = new HashMap<String, Integer>();
        var arrived = 0;
        try (var statement = database.createStatement();
                var rows = statement.executeQuery("select id, state, why from mail_message")) {
            while (rows.next()) {
                var id = rows.getString("id");
                var here = times.containsKey(id);
                switch (rows.getString("state")) {
                    case "SENT" -> {
                        if (!here) wrong.add(id);
                    }
                    case "UNCERTAIN" -> {
                        reasons.merge(String.valueOf(rows.getString("why")), 1, Integer::sum);
                        if (here) arrived++;
                    }
                    default -> (here ? wrong : missing).add(id);
                }
            }
        }
        var twice = new TreeSet<>(new ArrayList<>(times.keySet()));
        twice.removeIf(id -> times.get(id) == 1);
        return new Came(mails, missing, twice, wrong, Map.copyOf(reasons), arrived, seconds);
    }
}
