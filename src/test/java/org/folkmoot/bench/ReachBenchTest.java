package org.folkmoot.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the bench of reach measures with is right itself, in small. */
@PortalTest
@BothDatabases
class ReachBenchTest {

    private static final int LINES = 2500;
    private static final Instant NOON = Instant.parse("2008-11-03T12:00:00Z");

    @Autowired
    ConfigurableApplicationContext context;

    @Autowired
    TestProgramme sample;

    @Autowired
    JdbcClient jdbc;

    ReachPortal portal;

    @BeforeEach
    void programme() {
        sample.load();
        await().untilAsserted(() -> assertThat(
                        jdbc.sql("select count(*) from EVENT_PUBLICATION where listener_id like '%engagement%'")
                                .query(Integer.class)
                                .single())
                .isZero()); // the import's own event
        portal = new ReachPortal(context);
    }

    @Test
    void madeUpLinesAddUpToWhatTheyWereMadeFor() throws Exception {
        var made = new BenchLedger(portal.jdbc(), portal.strands(), new BenchCrowd(portal, 0).bodies(), LINES);
        made.write();
        assertThat(portal.lines()).isEqualTo(LINES);
        assertThat(portal.recount().differences())
                .as("nothing was counted before")
                .isNotEmpty();
        var expected = made.expected();
        assertThat(Counts.of(portal.overview().programme()))
                .isEqualTo(expected.programme())
                .isEqualTo(Counts.bySql(portal.database(), null));
        assertThat(expected.programme().unnamed()).isPositive();
        for (var line : portal.overview().strands())
            assertThat(Counts.of(line.reach()))
                    .as(line.strand().name())
                    .isEqualTo(expected.strands().get(line.strand().number()))
                    .isEqualTo(Counts.bySql(portal.database(), line.strand()));
        assertThat(portal.recount().differences()).isEmpty();
        assertThat(jdbc.sql("select count(*) from engagement_record where counters_id is not null")
                        .query(Integer.class)
                        .single())
                .isEqualTo(LINES / BenchLedger.SEATS / 20);
    }

    /** In the same order: else a day that lost its last newcomer again may have a row in one and none in the other. */
    @Test
    void theBareTransactionWritesTheSameRowsAsTheLedger() throws Exception {
        var events = new BenchCrowd(portal, 12).events(7, 150, NOON);
        for (var event : events) portal.take(event);
        var byLedger = contents();
        var figures = Counts.of(portal.overview().programme());

        for (var table : ReachTables.rows(portal.database()).keySet())
            jdbc.sql("delete from " + table).update();
        portal.recount(); // makes the rows that are locked
        var bare = new BareLedger(portal.database(), portal.strands());
        for (var event : events) bare.take(event);

        assertThat(contents()).isEqualTo(byLedger);
        assertThat(Counts.of(portal.overview().programme())).isEqualTo(figures);
        assertThat(portal.recount().differences()).isEmpty();
    }

    @Test
    void severalWritersLeaveNothingOutByEitherWay() throws Exception {
        var crowd = new BenchCrowd(portal, 12);
        portal.recount();
        ReachWriters.seconds(4, crowd.events(1, 80, NOON), portal::take);
        var bare = new BareLedger(portal.database(), portal.strands());
        ReachWriters.seconds(4, crowd.events(2, 80, NOON), bare::take);
        assertThat(portal.lines()).isEqualTo(160);
        assertThat(Counts.of(portal.overview().programme())).isEqualTo(Counts.bySql(portal.database(), null));
        assertThat(portal.recount().differences()).isEmpty();
    }

    /** All rows of the ledger's tables, but for keys and moments of writing. */
    private List<String> contents() throws Exception {
        var all = new ArrayList<String>();
        for (var table : ReachTables.rows(portal.database()).keySet())
            jdbc.sql("select * from " + table).query().listOfRows().stream()
                    .map(row -> table + " "
                            + row.entrySet().stream()
                                    .filter(column -> !List.of("id", "recorded_at", "counted_at")
                                            .contains(column.getKey().toLowerCase()))
                                    .map(Object::toString)
                                    .collect(Collectors.joining(" ")))
                    .collect(Collectors.toCollection(TreeSet::new))
                    .forEach(all::add);
        return all;
    }
}
