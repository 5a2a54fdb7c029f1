package org.folkmoot.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.folkmoot.testing.Statements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The portal under test is one node, and writes; beside it stands what another node on the same database tells its pages. */
@PortalTest
@BothDatabases
class ReachAcrossNodesTest {

    private static final Duration TWO_SECONDS = Duration.ofSeconds(2);
    private static final String THREAD = "reach-updates of another node";

    @Autowired
    TestProgramme sample;

    @Autowired
    TestMembers people;

    @Autowired
    TestLedger ledger;

    @Autowired
    ReachTotals totals;

    @Autowired
    ReachService reach;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Statements statements;

    ReachUpdates otherNode;
    List<Runnable> open;

    @BeforeEach
    void anotherNode() {
        sample.load();
        await().untilAsserted(() -> assertThat(
                        jdbc.sql("select count(*) from EVENT_PUBLICATION where listener_id like '%engagement%'")
                                .query(Integer.class)
                                .single())
                .isZero()); // the import's own event
        otherNode = new ReachUpdates(totals, reach, THREAD);
        open = new ArrayList<>();
    }

    @AfterEach
    void itStops() {
        open.forEach(Runnable::run);
        otherNode.stop();
    }

    @Test
    void aPageHearsWithinTwoSecondsWhatAnotherNodeRecorded() {
        var told = openPage();
        settled(told);
        attended(1);
        await().atMost(TWO_SECONDS).untilAsserted(() -> assertThat(told).last().isEqualTo(1));
        attended(1);
        await().atMost(TWO_SECONDS).untilAsserted(() -> assertThat(told).last().isEqualTo(2));
    }

    @Test
    void whatIsTakenBackOnAnotherNodeIsHeardToo() {
        var person = people.person(Role.PARTICIPANT);
        ledger.attended(person, "s1");
        var told = openPage();
        await().untilAsserted(() -> assertThat(told).last().isEqualTo(1));
        var key = jdbc.sql("select entry_key from engagement_record")
                .query(String.class)
                .single();
        ledger.takeBack(key);
        await().atMost(TWO_SECONDS).untilAsserted(() -> assertThat(told).last().isEqualTo(0));
    }

    @Test
    void whoeverChangesTheTotalsIsHeard() {
        var told = openPage();
        settled(told);
        jdbc.sql("update engagement_total set people = 17 where scope = 'programme'")
                .update();
        await().atMost(TWO_SECONDS).untilAsserted(() -> assertThat(told).last().isEqualTo(17));
    }

    @Test
    void manyChangesAreToldTogetherAndTheLastOneIsNotForgotten() {
        var told = openPage();
        settled(told);
        var began = System.nanoTime();
        attended(40);
        await().untilAsserted(() -> assertThat(told).last().isEqualTo(40));
        var seconds = (System.nanoTime() - began) / 1_000_000_000;
        assertThat(told).as("one at most in a second, after the first").hasSizeLessThanOrEqualTo(3 + (int) seconds);
    }

    @Test
    void aQuietNodeAsksOnceASecondHoweverManyPagesAreOpen() {
        for (var page = 1; page < 300; page++) openPage();
        settled(openPage());
        var before = asked();
        pause(Duration.ofMillis(3500));
        assertThat(asked() - before).isBetween(2L, 4L);
    }

    @Test
    void aChangeIsReadOnceForAllPages() {
        var one = openPage();
        settled(one);
        var ofOne = statementsToHear(one, 1);
        var all = new ArrayList<List<Integer>>();
        for (var page = 0; page < 300; page++) all.add(openPage());
        var ofAll = statementsToHear(one, 2);
        await().untilAsserted(() ->
                assertThat(all).allSatisfy(told -> assertThat(told).last().isEqualTo(2)));
        // One look more or less, by where in the second it began.
        assertThat(ofAll).isBetween(ofOne - 2, ofOne + 2);
    }

    @Test
    void withoutAnOpenPageNothingIsAsked() {
        settled(openPage());
        open.removeFirst().run();
        pause(Duration.ofMillis(1200)); // the look that finds nobody
        var before = asked();
        attended(3);
        pause(Duration.ofMillis(2500));
        assertThat(asked()).isEqualTo(before);

        var told = openPage();
        await().atMost(TWO_SECONDS).untilAsserted(() -> assertThat(told).last().isEqualTo(3));
    }

    @Test
    void aPageThatFailsKeepsNobodyElseFromHearing() {
        open.add(otherNode.subscribe(now -> {
            throw new IllegalStateException("this page is gone");
        }));
        var told = openPage();
        open.add(otherNode.subscribe(now -> {
            throw new IllegalStateException("and this one");
        }));
        settled(told);
        attended(1);
        await().atMost(TWO_SECONDS).untilAsserted(() -> assertThat(told).last().isEqualTo(1));
    }

    @Test
    void aDatabaseThatWasAwayIsAskedAgain() {
        otherNode.stop();
        otherNode = new ReachUpdates(new AwayAtFirst(), reach, THREAD);
        attended(1);
        var told = openPage();
        await().atMost(Duration.ofSeconds(6))
                .untilAsserted(() -> assertThat(told).last().isEqualTo(1));
        assertThat(told).hasSize(1);
    }

    @Test
    void aPageThatOpensWhileOthersAreOpenHearsTheNextChange() {
        settled(openPage());
        var late = openPage();
        attended(1);
        await().atMost(TWO_SECONDS).untilAsserted(() -> assertThat(late).last().isEqualTo(1));
    }

    /** @return the numbers of people it was told, as they came */
    private List<Integer> openPage() {
        var told = new CopyOnWriteArrayList<Integer>();
        open.add(otherNode.subscribe(now -> told.add(now.programme().people())));
        return told;
    }

    /** Its first look is over. */
    private static void settled(List<Integer> told) {
        await().untilAsserted(() -> assertThat(told).isNotEmpty());
    }

    private void attended(int count) {
        for (var i = 0; i < count; i++) ledger.attended(people.person(Role.PARTICIPANT), "s1");
    }

    private long statementsToHear(List<Integer> told, int number) {
        var before = asked();
        attended(1);
        await().untilAsserted(() -> assertThat(told).last().isEqualTo(number));
        return asked() - before;
    }

    private long asked() {
        return statements.sentBy(THREAD);
    }

    private static void pause(Duration duration) {
        LockSupport.parkNanos(duration.toNanos());
    }

    /** Not there for the first two looks. */
    private final class AwayAtFirst implements ReachTotals {

        private final AtomicInteger looks = new AtomicInteger();

        @Override
        public List<ReachTotal> findAll() {
            if (looks.incrementAndGet() <= 2) throw new IllegalStateException("the database is away");
            return totals.findAll();
        }

        @Override
        public int reachedAmong(Collection<String> organisations) {
            return totals.reachedAmong(organisations);
        }
    }
}
