package org.folkmoot.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockProvider;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.SystemWork;
import org.folkmoot.member.TestMembers;
import org.folkmoot.programme.EngagementKind;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.folkmoot.testing.Races;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** A recount finds whatever was kept wrong, names it, mends it, and runs once at a time. */
@PortalTest
@BothDatabases
class RecountTest {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    @Autowired
    Ledger ledger;

    @Autowired
    Recount recount;

    @Autowired
    NightlyRecount nightly;

    @Autowired
    RecountWork work;

    @Autowired
    RecountRuns runs;

    @Autowired
    LedgerWalk walk;

    @Autowired
    ReachService reach;

    @Autowired
    ReachSliceService slices;

    @Autowired
    ProgrammeService programme;

    @Autowired
    TestProgramme sample;

    @Autowired
    TestMembers people;

    @Autowired
    LockProvider locks;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    MemberId manager;

    @BeforeEach
    void someLines() {
        sample.load();
        await().untilAsserted(() -> assertThat(jdbc.sql("select count(*) from EVENT_PUBLICATION")
                        .query(Integer.class)
                        .single())
                .isZero());
        manager = people.person(Role.MANAGER);
        var sectors = programme.sectors();
        for (var i = 0; i < 6; i++) {
            var person = people.person(Role.PARTICIPANT);
            var body = people.organisation(
                    "Recounted body " + i,
                    sectors.get(i % 3).id(),
                    programme.areas().get(i % 2).id());
            people.affiliate(person, body, LocalDate.of(2008, 1, 1));
            for (var session = 0; session < 3; session++)
                attended("check-in:" + i + ":" + session, person, "s" + session, i * 11);
        }
    }

    @Test
    void aDifferenceInASliceIsNamedByItsPartAndMended() {
        var sector = programme.sectors().getFirst();
        jdbc.sql("update engagement_slice set people = people + 40 where scope = 'programme' and slice_kind = 'SECTOR'"
                        + " and slice_key = ?")
                .param(sector.id().value().toString())
                .update();
        var report = people.as(manager, recount::now);
        assertThat(report.differences()).singleElement().satisfies(one -> {
            assertThat(one.scope()).isEqualTo("programme");
            assertThat(one.kind()).isEqualTo(SliceKind.SECTOR);
            assertThat(one.key()).isEqualTo(sector.id().value().toString());
            assertThat(one.figure()).isEqualTo("PERSON");
            assertThat(one.kept()).isEqualTo(42);
            assertThat(one.counted()).isEqualTo(2);
        });
        assertThat(people.as(manager, () -> recount.reports(5))).first().satisfies(read -> {
            assertThat(read.differences()).isEqualTo(report.differences());
            assertThat(read.lines()).isEqualTo(18);
        });
        assertThat(people.as(manager, recount::now).differences()).isEmpty();
    }

    @Test
    void whateverIsDamagedIsFoundAndMended() {
        var before = everything();
        for (var damage : List.of(
                "update engagement_tally set weight = weight + 1 where measure = 'PERSON'",
                "delete from engagement_tally where measure = 'ACTIVITY'",
                "update engagement_tally set since = '2009-01-01' where measure = 'SECTOR'",
                "insert into engagement_tally (subject, measure, scope, on_month, organisation, sector, area, weight, since)"
                        + " values ('session:never', 'ACTIVITY', 'programme', '2026-01', '', '', '', 1, '2026-01-01')",
                "delete from engagement_person",
                "insert into engagement_person (person, scope, activities) values ('nobody', 'programme', 3)",
                "delete from engagement_slice",
                "update engagement_day set added = added + 1 where measure = 'PLACE'",
                "update engagement_total set one_activity = 7",
                "update engagement_total set people = 0, places = 0")) {
            assertThat(jdbc.sql(damage).update()).as(damage).isPositive();
            assertThat(people.as(manager, recount::now).differences())
                    .as(damage)
                    .isNotEmpty();
            assertThat(people.as(manager, recount::now).differences())
                    .as("after " + damage)
                    .isEmpty();
            assertThat(everything()).as(damage).isEqualTo(before);
        }
    }

    @Test
    void ofTwoRecountsAtOnceOneRunsAndTheOtherIsToldSo() throws Exception {
        var other = locks.lock(new LockConfiguration(
                        Instant.now(), "engagement-recount-now", Duration.ofMinutes(1), Duration.ZERO))
                .orElseThrow();
        try {
            assertThatThrownBy(() -> people.as(manager, recount::now)).hasMessage("engagement.refusal.recount-running");
            assertThatThrownBy(() -> people.as(manager, recount::start))
                    .hasMessage("engagement.refusal.recount-running");
            nightly.run();
            assertThat(jdbc.sql("select count(*) from engagement_recount")
                            .query(Integer.class)
                            .single())
                    .isZero();
        } finally {
            other.unlock();
        }
        var works = new ArrayList<Callable<RecountReport>>();
        for (var i = 0; i < 6; i++) works.add(() -> SystemWork.call(recount::now));
        var outcomes = Races.together(works);
        assertThat(outcomes).anyMatch(Races.Outcome::won);
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.won())
                .allSatisfy(outcome -> assertThat(outcome.thrown()).hasMessage("engagement.refusal.recount-running"));
        assertThat(people.as(manager, recount::now).differences()).isEmpty();
    }

    @Test
    void aManagerBeginsOneAndSeesHowFarItIsAndTheLogSaysWho() {
        people.as(manager, recount::start);
        await().untilAsserted(() -> assertThat(people.as(manager, recount::progress))
                .hasValueSatisfying(progress -> {
                    assertThat(progress.state()).isEqualTo(RecountProgress.State.ENDED);
                    assertThat(progress.endedAt()).isNotNull();
                }));
        assertThat(people.as(manager, () -> recount.reports(5))).hasSize(1);
        assertThat(jdbc.sql("select count(*) from audit_entry where what = 'engagement.audit.recount' and actor_id = ?")
                        .param(manager.value())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void howFarItIsIsSeenByOthersWhileItRunsAndOneThatFallsSilentHasStopped() {
        var id = runs.begin(200);
        runs.seen(id, 50);
        assertThat(people.as(manager, recount::progress)).hasValueSatisfying(progress -> {
            assertThat(progress.running()).isTrue();
            assertThat(progress.percent()).isEqualTo(25);
        });
        jdbc.sql("update engagement_recount_run set seen_at = '2009-01-01 00:00:00'")
                .update();
        assertThat(people.as(manager, recount::progress))
                .hasValueSatisfying(progress -> assertThat(progress.state()).isEqualTo(RecountProgress.State.STOPPED));
        runs.end(id, true);
        assertThat(people.as(manager, recount::progress))
                .hasValueSatisfying(progress -> assertThat(progress.state()).isEqualTo(RecountProgress.State.FAILED));
    }

    @Test
    void oneThatTakesLongerThanASecondSaysMeanwhileHowManyLinesItHasRead() throws Exception {
        var held = new CountDownLatch(1);
        var writer = CompletableFuture.runAsync(() -> transaction.executeWithoutResult(begun -> {
            jdbc.sql("select scope from engagement_total where scope = 'programme' for update")
                    .query(String.class)
                    .single();
            held.countDown();
            LockSupport.parkNanos(Duration.ofMillis(1500).toNanos());
        }));
        assertThat(held.await(10, TimeUnit.SECONDS)).isTrue();
        people.as(manager, recount::now);
        writer.join();
        assertThat(jdbc.sql("select lines_done from engagement_recount_run")
                        .query(Integer.class)
                        .single())
                .as("told of once, when all had been read by person and nothing by activity yet")
                .isEqualTo(18);
    }

    @Test
    void linesThatComeWhileItRunsWaitAndAreCounted() throws Exception {
        var works = new ArrayList<Callable<String>>();
        works.add(() -> {
            for (var i = 0; i < 3; i++) SystemWork.call(recount::now);
            return "recounted";
        });
        var late = people.person(Role.PARTICIPANT);
        for (var thread = 0; thread < 4; thread++) {
            var mine = thread;
            works.add(() -> {
                for (var i = 0; i < 10; i++) attended("late:" + mine + ":" + i, late, "late" + i, 1);
                return "counted";
            });
        }
        assertThat(Races.together(works))
                .allSatisfy(outcome -> assertThat(outcome.thrown()).isNull());
        assertThat(reach.programme().people()).isEqualTo(7);
        assertThat(reach.programme().places()).isEqualTo(28);
        assertThat(jdbc.sql("select count(*) from engagement_difference")
                        .query(Integer.class)
                        .single())
                .as("no false alarm")
                .isZero();
    }

    @Test
    void untilItEndsNothingItMendedIsSeenAndLinesWaitHoweverOftenItRenewsItsLock() {
        jdbc.sql("update engagement_tally set weight = weight + 1 where measure = 'PERSON'")
                .update();
        var damaged = weights();
        var held = new AtomicReference<>(
                locks.lock(new LockConfiguration(Instant.now(), "a recount", Duration.ofMinutes(1), Duration.ZERO))
                        .orElseThrow());
        var others = new ArrayList<Object>();
        assertThatThrownBy(() -> work.run(read -> {
                    held.set(held.get()
                            .extend(Duration.ofMinutes(1), Duration.ZERO)
                            .orElseThrow());
                    others.add(apart(this::weights));
                    others.add(apart(this::programmeIsLocked));
                    if (others.size() == 4) throw new IllegalStateException("its node is gone");
                }))
                .hasMessage("its node is gone");
        assertThat(others).containsExactly(damaged, true, damaged, true);
        assertThat(weights()).isEqualTo(damaged);
        assertThat(people.as(manager, recount::now).differences()).isNotEmpty();
        assertThat(weights()).isLessThan(damaged);
    }

    private Integer weights() {
        return jdbc.sql("select sum(weight) from engagement_tally where measure = 'PERSON'")
                .query(Integer.class)
                .single();
    }

    private boolean programmeIsLocked() {
        return jdbc.sql("select scope from engagement_total where scope = 'programme' for update skip locked")
                .query(String.class)
                .list()
                .isEmpty();
    }

    /** As another node would find it. */
    private <T> T apart(Supplier<T> asked) {
        return CompletableFuture.supplyAsync(() -> transaction.execute(begun -> asked.get()))
                .join();
    }

    @Test
    void figuresOfAnOlderLayoutAreCountedAnewBeforeAnythingIsAddedAndRaiseNoAlarm() {
        var before = everything();
        for (var table : List.of("tally", "slice", "person", "day"))
            jdbc.sql("delete from engagement_" + table).update();
        jdbc.sql("update engagement_total set layout = 1, one_activity = 0").update();
        attended("next", people.person(Role.PARTICIPANT), "s0", 0);
        ledger.takeBack(new TookPartNoMore("next", "undone:next", NOW));
        assertThat(everything()).isEqualTo(before);
        assertThat(people.as(manager, recount::now).differences()).isEmpty();

        jdbc.sql("delete from engagement_slice").update();
        jdbc.sql("update engagement_total set layout = 1").update();
        SystemWork.run(recount::followTheLayout);
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void theLedgerIsReadInPortionsAndEachSubjectIsWholeInOne() {
        var persons = new ArrayList<String>();
        var activities = new ArrayList<String>();
        transaction.executeWithoutResult(status -> {
            walk.byPerson(3, portion -> {
                persons.addAll(portion.lines().keySet());
                portion.lines().values().forEach(lines -> assertThat(lines).hasSize(3));
            });
            walk.byActivity(3, portion -> {
                activities.addAll(portion.lines().keySet());
                portion.lines().values().forEach(lines -> assertThat(lines).hasSize(6));
            });
        });
        assertThat(persons).hasSize(6).doesNotHaveDuplicates();
        assertThat(activities).containsExactly("session:s0", "session:s1", "session:s2");
    }

    @Test
    void participantsNeitherBeginOneNorReadWhatItFound() {
        var participant = people.person(Role.PARTICIPANT);
        assertThatThrownBy(() -> people.as(participant, recount::start)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> people.as(participant, recount::progress)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> people.as(participant, () -> recount.reports(1)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private List<Object> everything() {
        var all = new ArrayList<Object>();
        all.add(NaiveReach.figures(reach.programme()));
        reach.strands().stream()
                .sorted(Comparator.comparing(line -> line.strand().number()))
                .forEach(line -> all.add(NaiveReach.figures(line.reach())));
        for (var kind : SliceKind.values()) all.add(NaiveReach.by(slices.by(kind, null)));
        all.add(slices.regulars(null));
        return all;
    }

    private void attended(String key, MemberId member, String session, int daysAgo) {
        ledger.record(new TookPart(
                key,
                EngagementKind.ATTENDED_SESSION,
                member,
                1,
                programme.strands().get(5).id(),
                TookPart.session(session),
                NOW.minus(daysAgo, ChronoUnit.DAYS)));
    }
}
