package org.folkmoot.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.programme.EngagementKind;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Something holds the ledger for longer than the database lets others wait, as a recount of very many lines does: what
 * comes meanwhile is delivered again, and who asked for a recount may ask again. On H2 alone: MariaDB waits for 50 s.
 */
@PortalTest
class LongWaitTest {

    private static final Duration LONG = Duration.ofSeconds(40);

    @Autowired
    Recount recount;

    @Autowired
    ReachService reach;

    @Autowired
    TestLedger ledger;

    @Autowired
    TestProgramme sample;

    @Autowired
    TestMembers people;

    @Autowired
    IncompleteEventPublications publications;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Test
    void whatComesMeanwhileCountsOnceWhenItIsDeliveredAgainAndWhoGaveUpMayBeginAgain() throws Exception {
        sample.load();
        await().until(() -> count("EVENT_PUBLICATION") == 0);
        var manager = people.person(Role.MANAGER);
        var attended = new TookPart(
                "check-in:1",
                EngagementKind.ATTENDED_SESSION,
                people.person(Role.PARTICIPANT),
                1,
                ledger.conversations().id(),
                TookPart.session("s1"),
                Instant.now());
        var held = new CountDownLatch(1);
        var enough = new CountDownLatch(1);
        var holder = CompletableFuture.runAsync(() -> transaction.executeWithoutResult(begun -> {
            jdbc.sql("select scope from engagement_total where scope = 'programme' for update")
                    .query(String.class)
                    .single();
            held.countDown();
            waitFor(enough);
        }));
        waitFor(held);

        transaction.executeWithoutResult(begun -> events.publishEvent(attended));
        assertThatThrownBy(() -> people.as(manager, recount::now)).isInstanceOf(CannotAcquireLockException.class);
        assertThat(people.as(manager, recount::progress))
                .hasValueSatisfying(progress -> assertThat(progress.state()).isEqualTo(RecountProgress.State.FAILED));
        await().atMost(LONG).until(() -> count("EVENT_PUBLICATION where status = 'FAILED'") == 1);
        assertThat(count("engagement_record")).isZero();
        enough.countDown();
        holder.join();

        publications.resubmitIncompletePublications(
                ResubmissionOptions.defaults().withMinAge(Duration.ZERO));
        await().until(() -> count("EVENT_PUBLICATION") == 0);
        assertThat(count("engagement_record")).isOne();
        assertThat(reach.programme().people()).isOne();
        assertThat(people.as(manager, recount::now).differences()).isEmpty();
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            assertThat(latch.await(LONG.toSeconds(), TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private int count(String rows) {
        return jdbc.sql("select count(*) from " + rows).query(Integer.class).single();
    }
}
