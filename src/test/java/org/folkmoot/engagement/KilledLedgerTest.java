package org.folkmoot.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.folkmoot.FolkmootApplication;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.SystemWork;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.OtherProcess;
import org.folkmoot.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A portal is killed between a ledger line and what it adds up to, and the next one right after it has written both and
 * before it has noted that the event was heard: ledger and totals agree, and the event, delivered three times, counts once.
 */
@BothDatabases
class KilledLedgerTest {

    private static final int ALL = LedgerToBeKilled.BEFORE + 1;

    @TempDir
    Path data;

    @Test
    void ledgerAndTotalsAgreeAfterTwoKillsAndTheEventCountsOnce() throws Exception {
        var settings = TestDatabase.ofSeveralProcesses(data);
        try (var doomed = new OtherProcess(LedgerToBeKilled.class, with(settings, LedgerToBeKilled.BETWEEN))) {
            doomed.line(line -> line.equals("counted " + LedgerToBeKilled.BEFORE));
            assertThat(doomed.line(line -> line.startsWith("between ")))
                    .as("the line is there, and not yet counted")
                    .isEqualTo("between " + ALL + " " + LedgerToBeKilled.BEFORE);
            doomed.kill();
        }
        try (var doomed = new OtherProcess(LedgerToBeKilled.class, with(settings, LedgerToBeKilled.AFTER))) {
            assertThat(doomed.line(line -> line.startsWith("after ")))
                    .as("nothing of the half of it stayed; the event was delivered again")
                    .isEqualTo("after " + ALL + " " + ALL);
            doomed.kill();
        }
        try (var portal = SpringApplication.run(FolkmootApplication.class, settings.toArray(String[]::new))) {
            assertThat(count(portal, "engagement_record"))
                    .as("written once, before the third delivery or after")
                    .isEqualTo(ALL);
            allHeard(portal);
            agrees(portal);
            deliverAllAgain(portal);
            agrees(portal);
        }
    }

    private static void agrees(ConfigurableApplicationContext portal) {
        var reach = portal.getBean(ReachService.class);
        var ofProgramme = figures(reach.programme());
        assertThat(ofProgramme).isEqualTo(counted(portal, "1 = 1")).startsWith(ALL, 0, ALL);
        var conversations = portal.getBean(TestLedger.class).conversations().id();
        var ofStrand = reach.strands().stream()
                .filter(line -> line.strand().id().equals(conversations))
                .map(line -> figures(line.reach()))
                .toList();
        assertThat(ofStrand).containsExactly(counted(portal, "strand_id = '" + conversations.value() + "'"));
        assertThat(SystemWork.call(() -> portal.getBean(Recount.class).now()).differences())
                .isEmpty();
    }

    private static List<Integer> figures(Reach reach) {
        return List.of(
                reach.people(),
                reach.unnamed(),
                reach.places(),
                reach.organisations(),
                reach.sectors(),
                reach.activities());
    }

    /** By SQL of its own: nothing is taken back here, and every kind counts. */
    private static List<Integer> counted(ConfigurableApplicationContext portal, String which) {
        return portal.getBean(JdbcClient.class)
                .sql("select count(distinct member_id), coalesce(sum(case when member_id is null then heads end), 0),"
                        + " count(distinct concat(cast(member_id as char(36)), activity_id)), count(distinct"
                        + " organisation_id), count(distinct sector_id), count(distinct activity_id) from"
                        + " engagement_record where "
                        + which)
                .query((row, n) -> List.of(
                        row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4), row.getInt(5), row.getInt(6)))
                .single();
    }

    private static void deliverAllAgain(ConfigurableApplicationContext portal) {
        var people = portal.getBean(JdbcClient.class)
                .sql("select member_id from engagement_record")
                .query(UUID.class)
                .list();
        portal.getBean(TransactionTemplate.class)
                .executeWithoutResult(begun -> people.forEach(
                        person -> portal.publishEvent(LedgerToBeKilled.attended(portal, new MemberId(person)))));
        allHeard(portal);
        assertThat(count(portal, "engagement_record")).isEqualTo(ALL);
    }

    private static void allHeard(ConfigurableApplicationContext portal) {
        await().atMost(Duration.ofMinutes(2))
                .untilAsserted(() -> assertThat(count(portal, "EVENT_PUBLICATION where completion_date is null"))
                        .isZero());
    }

    private static int count(ConfigurableApplicationContext portal, String rows) {
        return portal.getBean(JdbcClient.class)
                .sql("select count(*) from " + rows)
                .query(Integer.class)
                .single();
    }

    private static List<String> with(List<String> settings, String held) {
        var all = new ArrayList<>(settings);
        all.add(held);
        return all;
    }
}
