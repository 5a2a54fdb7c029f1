package org.folkmoot.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.folkmoot.engagement.ReachService;
import org.folkmoot.engagement.Recount;
import org.folkmoot.history.TestTables;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.folkmoot.testing.Races;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Tables of past attendance whose server goes away half way: looking through, counting, taking back. */
@PortalTest
@BothDatabases
class AttendanceGoesOnTest {

    private static final int LINES = 350;

    @Autowired
    SheetImportService imports;

    @Autowired
    ImportBatches batches;

    @Autowired
    ImportRuns runs;

    @Autowired
    MappedLook look;

    @Autowired
    StaleImports stale;

    @Autowired
    TestTables tables;

    @Autowired
    ReachService reach;

    @Autowired
    Recount recount;

    @Autowired
    TestProgramme sample;

    @Autowired
    TestMembers people;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    PortalClock clock;

    @Autowired
    JdbcClient jdbc;

    MemberId manager;

    @BeforeEach
    void aManager() {
        sample.load();
        manager = people.person(Role.MANAGER);
    }

    @Test
    void countingGoesOnWhereItStoppedAndNothingCountsTwice() {
        var id = tables.looked(manager, table());
        begin(id);
        assertThat(write(id)).isTrue();
        assertThat(write(id)).isTrue();
        assertThat(count("engagement_record")).isEqualTo(200);
        assertThat(reach.programme().unnamed())
                .as("rows and figures stand together")
                .isEqualTo(200);

        var later = afterItStoodStill();
        assertThat(clock.at(later, () -> tables.find(manager, id)).state()).isEqualTo(ImportState.STOPPED);
        clock.at(later, () -> {
            people.as(manager, () -> imports.start(id));
            people.as(manager, () -> imports.start(id));
            return "";
        });
        var done = ended(id);
        assertThat(done.state()).isEqualTo(ImportState.DONE);
        assertThat(done.added()).isEqualTo(LINES);
        assertThat(count("engagement_record")).isEqualTo(LINES);
        assertThat(reach.programme().unnamed()).isEqualTo(LINES);
        assertThat(count("sheet_import_line")).isZero();
    }

    @Test
    void twoWhoCountTheSameTableWaitForOneAnother() throws Exception {
        var id = tables.looked(manager, table());
        begin(id);
        Callable<Boolean> write = () -> write(id);
        Races.together(List.of(write, write, write));
        assertThat(tables.find(manager, id).added()).isEqualTo(300);
        assertThat(count("engagement_record")).isEqualTo(300);
    }

    @Test
    void takingBackGoesOnToo() {
        var id = tables.looked(manager, table());
        tables.counted(manager, id);
        people.as(
                manager,
                () -> transaction.executeWithoutResult(status ->
                        runs.lock(id.value()).orElseThrow().beginTakingBack("Half way", manager, clock.instant())));
        assertThat(people.as(manager, (Callable<Boolean>) () -> batches.takeBack(id, 100)))
                .isTrue();
        assertThat(reach.programme().unnamed()).isEqualTo(LINES - 100);
        people.as(manager, () -> imports.start(id));
        assertThat(tables.find(manager, id).state()).as("somebody may be at it").isEqualTo(ImportState.TAKING_BACK);

        var later = afterItStoodStill();
        assertThat(clock.at(later, () -> tables.find(manager, id)).stuck()).isTrue();
        clock.at(later, () -> {
            people.as(manager, () -> imports.start(id));
            return "";
        });
        await().atMost(Duration.ofMinutes(1))
                .until(() -> tables.find(manager, id).state() == ImportState.TAKEN_BACK);
        assertThat(tables.find(manager, id).takenBack().lines()).isEqualTo(LINES);
        assertThat(count("engagement_record")).isEqualTo(2 * LINES);
        assertThat(reach.programme().unnamed()).isZero();
        assertThat(people.as(manager, (Callable<Integer>)
                        () -> recount.now().differences().size()))
                .isZero();
    }

    @Test
    void aLookThatStoppedBeginsAgainAndWhoeverWasAtItBeforeIsOut() {
        var id = tables.looked(manager, table());
        int first = turn(id);
        assertThat(turn(id)).as("somebody is at it").isZero();
        int second = clock.at(afterItStoodStill(), () -> turn(id));
        assertThat(second).isEqualTo(first + 1);
        people.as(manager, () -> look.look(id, first));
        assertThat(tables.find(manager, id).state()).isEqualTo(ImportState.LOOKING);
        people.as(manager, () -> look.look(id, second));
        assertThat(tables.find(manager, id).state()).isEqualTo(ImportState.WAITING);
        assertThat(tables.preview(manager, id).added()).isEqualTo(LINES);
        assertThat(count("history_line")).isEqualTo(LINES);

        begin(id);
        assertThatThrownBy(() -> people.as(manager, () -> imports.look(id))).hasMessage("sheet.refusal.still-running");
    }

    @Test
    void whatNobodyCountedForAWeekIsLetGoWithItsNames() {
        var never = tables.looked(manager, "Activity,Date,Name\nLaunch,2008-12-03,Ann Ashe\n");
        var counted =
                tables.looked(manager, "Activity,Date,Name,Heads\nLaunch,2008-12-03,Ben Birch,\nFair,2008-12-03,,x\n");
        tables.decideTheRest(manager, counted);
        tables.counted(manager, counted);
        assertThat(stale.letGo()).isZero();
        clock.at(clock.instant().plus(StaleImports.KEPT).plusSeconds(1), stale::letGo);
        assertThat(people.as(
                        manager, (Callable<Boolean>) () -> imports.find(never).isPresent()))
                .isFalse();
        assertThat(count("history_plan")).isOne();
        assertThat(count("history_line")).as("the proof stays").isOne();
        assertThat(count("sheet_import_line") + count("sheet_import_problem") + count("history_value"))
                .isZero();
    }

    private static String table() {
        var table = new StringBuilder("Activity,Date,Heads,Note\n");
        for (var i = 0; i < LINES; i++)
            table.append("Launch,2008-12-03,1,table ").append(i).append('\n');
        return table.toString();
    }

    private java.time.Instant afterItStoodStill() {
        return clock.instant().plus(ImportProgress.STANDS_STILL_AFTER).plusSeconds(1);
    }

    private int turn(ImportId id) {
        return transaction.execute(status -> runs.lock(id.value()).orElseThrow().beginLook(clock.instant()));
    }

    private void begin(ImportId id) {
        transaction.executeWithoutResult(
                status -> runs.lock(id.value()).orElseThrow().begin(clock.instant()));
    }

    private boolean write(ImportId id) {
        return people.as(manager, (Callable<Boolean>) () -> batches.write(id, 100));
    }

    private ImportProgress ended(ImportId id) {
        await().atMost(Duration.ofMinutes(2))
                .until(() -> tables.find(manager, id).state() != ImportState.RUNNING);
        return tables.find(manager, id);
    }

    private int count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }
}
