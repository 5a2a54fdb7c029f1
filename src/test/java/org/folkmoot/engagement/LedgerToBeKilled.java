package org.folkmoot.engagement;

import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.folkmoot.FolkmootApplication;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.programme.EngagementKind;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.testing.HeldConnections;
import org.folkmoot.testing.TestDatabase;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A portal of its own that records one more check-in and stands still until it is killed: with {@link #BETWEEN} when the
 * line is written and the first of what it adds up to is about to be, with {@link #AFTER} when all of it is committed and
 * the event is not yet known to have been heard.
 */
final class LedgerToBeKilled {

    static final String BETWEEN = "--held=between";
    static final String AFTER = "--held=after";

    /** Checked in, and counted, before. */
    static final int BEFORE = 5;

    private LedgerToBeKilled() {}

    public static void main(String[] arguments) {
        Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> {
            thrown.printStackTrace();
            Runtime.getRuntime().halt(1);
        });
        var between = arguments[arguments.length - 1].equals(BETWEEN);
        var hold = new Hold(between);
        hold.armed = !between; // what the killed one left is delivered while the next one starts
        var application = new SpringApplication(FolkmootApplication.class);
        application.addInitializers(context -> context.getBeanFactory().addBeanPostProcessor(hold));
        var portal = application.run(arguments);
        if (!between) return;
        portal.getBean(TestProgramme.class).load();
        var people = IntStream.rangeClosed(0, BEFORE)
                .mapToObj(nth -> person(portal, nth))
                .toList();
        for (var person : people.subList(0, BEFORE)) checkIn(portal, person);
        await().atMost(Duration.ofMinutes(2)).until(() -> count(portal, "EVENT_PUBLICATION") == 0);
        System.out.println("counted " + count(portal, "engagement_record"));
        TestDatabase.awaitWritten();
        hold.armed = true;
        checkIn(portal, people.get(BEFORE));
    }

    private static MemberId person(ConfigurableApplicationContext portal, int nth) {
        var people = portal.getBean(TestMembers.class);
        var programme = portal.getBean(ProgrammeService.class);
        var sectors = programme.sectors();
        var body = people.organisation(
                "Body " + nth,
                sectors.get(nth % sectors.size()).id(),
                programme.areas().getFirst().id());
        var person = people.person(Role.PARTICIPANT);
        people.affiliate(person, body, LocalDate.of(2008, 1, 1));
        return person;
    }

    private static void checkIn(ConfigurableApplicationContext portal, MemberId person) {
        portal.getBean(TransactionTemplate.class)
                .executeWithoutResult(begun -> portal.publishEvent(attended(portal, person)));
    }

    /** The same for every delivery. */
    static TookPart attended(ConfigurableApplicationContext portal, MemberId person) {
        return new TookPart(
                "check-in:" + person.value(),
                EngagementKind.ATTENDED_SESSION,
                person,
                1,
                portal.getBean(TestLedger.class).conversations().id(),
                TookPart.session("s1"),
                Instant.parse("2008-11-03T10:00:00Z"));
    }

    private static int count(ConfigurableApplicationContext portal, String rows) {
        return portal.getBean(JdbcClient.class)
                .sql("select count(*) from " + rows)
                .query(Integer.class)
                .single();
    }

    /** Stands still on the connection that has written a line. */
    private static final class Hold extends HeldConnections {

        private static final Pattern LINE = Pattern.compile("insert into engagement_record\\b");
        private static final Pattern SUM = Pattern.compile(
                "(insert (ignore )?into|update|delete from|merge into|replace into) engagement_(?!record\\b)");

        private final boolean between;
        private final Map<Connection, Boolean> written = new ConcurrentHashMap<>();
        private volatile boolean armed;

        Hold(boolean between) {
            this.between = between;
        }

        @Override
        protected void beforeStatement(Connection connection, String sql) throws SQLException {
            if (!armed) return;
            if (between && written.containsKey(connection) && SUM.matcher(sql).find())
                standStill("between", connection);
            if (LINE.matcher(sql).find()) written.put(connection, true);
        }

        @Override
        protected void afterCommit(Connection connection) throws SQLException {
            if (armed && !between && written.containsKey(connection)) standStill("after", connection);
        }

        /** Says what this transaction sees: lines, and people counted. */
        private static void standStill(String where, Connection connection) throws SQLException {
            TestDatabase.awaitWritten();
            System.out.println(where + " " + number(connection, "select count(*) from engagement_record") + " "
                    + number(connection, "select people from engagement_total where scope = 'programme'"));
            LockSupport.parkNanos(Duration.ofMinutes(2).toNanos());
        }

        private static int number(Connection connection, String sql) throws SQLException {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery(sql)) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }
}
