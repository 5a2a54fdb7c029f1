package org.folkmoot.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.folkmoot.target.SayTarget.aTarget;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.folkmoot.engagement.TestLedger;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.programme.Measure;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.UnusableInputException;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.folkmoot.testing.Races;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@PortalTest
@BothDatabases
@RecordApplicationEvents
class MeasurementServiceTest {

    @Autowired
    TargetService targets;

    @Autowired
    MeasurementService measurements;

    @Autowired
    TargetJob job;

    @Autowired
    TestTargets made;

    @Autowired
    TestMembers people;

    @Autowired
    TestProgramme programme;

    @Autowired
    TestLedger ledger;

    @Autowired
    PortalClock clock;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    ApplicationEvents events;

    private MemberId manager;
    private MemberId owner;

    @BeforeEach
    void aProgramme() {
        programme.load();
        manager = people.named("Mia Manager", Role.MANAGER);
        owner = people.named("Oda Owner", Role.PARTICIPANT);
    }

    @Test
    void theStatusFollowsFromWhatIsMeasured() {
        var id = made.add(manager, underWay());
        assertThat(status(id)).isEqualTo(TargetStatus.NOT_MEASURED);
        made.measure(owner, id, today().minusDays(20), "80");
        assertThat(status(id)).isEqualTo(TargetStatus.BEHIND);
        made.measure(owner, id, today().minusDays(10), "84");
        assertThat(status(id)).isEqualTo(TargetStatus.ON_COURSE);
        made.measure(manager, id, today(), "90");
        assertThat(status(id)).isEqualTo(TargetStatus.MET);
        assertThat(detail(id).measurements())
                .extracting(MeasurementLine::words, MeasurementLine::by)
                .containsExactly(tuple("90 %", "Mia Manager"), tuple("84 %", "Oda Owner"), tuple("80 %", "Oda Owner"));
    }

    @Test
    void onlyItsOwnerAndManagersMeasure() {
        var id = made.add(manager, underWay());
        var stranger = people.person(Role.PARTICIPANT, Role.STEERING);
        refused("not-yours", () -> made.measure(stranger, id, today(), "80"));
        var first = made.measure(owner, id, today(), "80");
        refused(
                "not-yours",
                () -> people.as(stranger, () -> measurements.correct(id, first, figure(today(), "81"), "Why")));
        refused("not-yours", () -> people.as(stranger, () -> measurements.takeBack(id, first, "Why")));
        for (var other : List.of(people.person(Role.OBSERVER), people.person(Role.ADMINISTRATOR)))
            assertThatThrownBy(() -> made.measure(other, id, today(), "80")).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aCorrectionIsAnotherRowAndTheFirstStaysReadable() {
        var id = made.add(manager, underWay());
        var first = made.measure(owner, id, today(), "95");
        people.as(manager, () -> measurements.correct(id, first, figure(today(), "80"), "A typing mistake."));
        assertThat(status(id)).isEqualTo(TargetStatus.BEHIND);
        var lines = detail(id).measurements();
        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst()).satisfies(now -> {
            assertThat(now.words()).isEqualTo("80 %");
            assertThat(now.reason()).isEqualTo("A typing mistake.");
            assertThat(now.holds()).isTrue();
        });
        assertThat(lines.getLast().replaced()).satisfies(replaced -> {
            assertThat(replaced.takenBack()).isFalse();
            assertThat(replaced.by()).isEqualTo("Mia Manager");
        });
        assertThat(jdbc.queryForList("select measured_value from target_measurement order by turn", BigDecimal.class))
                .as("nothing was changed")
                .containsExactly(new BigDecimal("95.00"), new BigDecimal("80.00"));
        refused(
                "corrected-already",
                () -> people.as(owner, () -> measurements.correct(id, first, figure(today(), "81"), "Late")));
        refused(
                "nothing-changed",
                () -> people.as(
                        owner,
                        () -> measurements.correct(id, lines.getFirst().id(), figure(today(), "80.0"), "The same")));
    }

    @Test
    void whatIsTakenBackCountsNoMoreAndItsDayIsFreeAgain() {
        var id = made.add(manager, underWay());
        var first = made.measure(owner, id, today(), "95");
        people.as(owner, () -> measurements.takeBack(id, first, "Another target's figure."));
        assertThat(status(id)).isEqualTo(TargetStatus.NOT_MEASURED);
        assertThat(detail(id).measurements()).singleElement().satisfies(line -> {
            assertThat(line.holds()).isFalse();
            assertThat(line.replaced().takenBack()).isTrue();
            assertThat(line.replaced().reason()).isEqualTo("Another target's figure.");
        });
        refused("corrected-already", () -> people.as(owner, () -> measurements.takeBack(id, first, "Again")));
        made.measure(owner, id, today(), "80");
        assertThat(audited())
                .containsExactly(
                        "target.audit.added",
                        "target.audit.measured",
                        "target.audit.taken-back",
                        "target.audit.measured");
    }

    @Test
    void whatCannotBeIsRefused() {
        var id = made.add(manager, underWay());
        made.measure(owner, id, today().minusDays(1), "80");
        refused("day-to-come", () -> made.measure(owner, id, today().plusDays(1), "80"));
        refused("day-taken", () -> made.measure(owner, id, today().minusDays(1), "81"));
        refused("not-there", () -> made.measure(owner, new TargetId(UUID.randomUUID()), today(), "80"));
        refused(
                "measurement-unknown",
                () -> people.as(
                        owner, () -> measurements.takeBack(id, new MeasurementId(UUID.randomUUID()), "Not there")));
        unusable("target.input.percentage", () -> made.measure(owner, id, today(), "101"));
        var districts = made.add(
                manager, aTarget().numbered(2).count(36, "districts").to("32").ownedBy(owner));
        unusable("target.input.above", () -> made.measure(owner, districts, today(), "37"));
        unusable("target.input.whole", () -> made.measure(owner, districts, today(), "31.5"));
        var england =
                made.add(manager, aTarget().numbered(3).comparedWith("England").ownedBy(owner));
        unusable("target.input.other.needed", () -> made.measure(owner, england, today(), "64"));
        assertThat(count("target_measurement")).isOne();
    }

    @Test
    void howManyThereWereInAllIsKeptWithTheFigure() {
        var id = made.add(
                manager,
                aTarget().all(46, "authorities").by(today().plusMonths(6)).ownedBy(owner));
        made.measure(owner, id, today(), "43");
        people.as(
                manager,
                () -> targets.change(
                        id,
                        1,
                        aTarget()
                                .all(43, "authorities")
                                .by(today().plusMonths(6))
                                .ownedBy(owner)
                                .in(made.theme(0))
                                .terms(),
                        "Three have merged."));
        assertThat(detail(id).measurements().getFirst().words()).isEqualTo("43 of 46 authorities");
        assertThat(status(id)).as("three were missing").isEqualTo(TargetStatus.NOT_DUE);
    }

    @RepeatedTest(3)
    void twoFiguresForOneDayAtOnceAndOneHolds() throws Exception {
        var id = made.add(manager, underWay());
        var outcomes = Races.together(List.<Callable<MeasurementId>>of(
                () -> made.measure(owner, id, today(), "80"), () -> made.measure(manager, id, today(), "85")));
        assertThat(outcomes).filteredOn(Races.Outcome::won).hasSize(1);
        assertThat(outcomes)
                .filteredOn(one -> !one.won())
                .singleElement()
                .satisfies(lost -> assertThat(lost.thrown()).hasMessage("target.refusal.day-taken"));
        assertThat(count("target_measurement")).isOne();
    }

    @RepeatedTest(3)
    void twoCorrectionsAtOnceAndOneTakesThePlace() throws Exception {
        var id = made.add(manager, underWay());
        var first = made.measure(owner, id, today(), "95");
        var outcomes = Races.together(List.<Callable<MeasurementId>>of(
                () -> people.as(owner, () -> measurements.correct(id, first, figure(today(), "80"), "Mine")),
                () -> people.as(manager, () -> measurements.correct(id, first, figure(today(), "85"), "Mine"))));
        assertThat(outcomes).filteredOn(Races.Outcome::won).hasSize(1);
        assertThat(outcomes)
                .filteredOn(one -> !one.won())
                .singleElement()
                .satisfies(lost -> assertThat(lost.thrown()).hasMessage("target.refusal.corrected-already"));
        assertThat(count("target_measurement")).isEqualTo(2);
    }

    @Test
    void ownersAreRemindedOnceWhenAMeasurementIsDueAndOnceWhenItIsOverdue() {
        measuredLast(1, today().minusMonths(1).minusDays(2));
        measuredLast(2, today().minusMonths(1).minusDays(40));
        measuredLast(3, today().minusMonths(1).plusDays(5));
        measuredLast(4, today().minusMonths(6));
        made.add(manager, underWay().numbered(5).everyMonths(1).ownedBy("A board"));
        job.remind();
        job.remind();
        assertThat(events.stream(TargetReminded.class))
                .extracting(TargetReminded::title, TargetReminded::overdue)
                .containsExactlyInAnyOrder(tuple("Target 1", false), tuple("Target 2", true));
        assertThat(count("target_reminder")).isEqualTo(2);
    }

    @Test
    void twoNodesAtOnceRemindOnce() throws Exception {
        for (var i = 1; i < 5; i++) measuredLast(i, today().minusMonths(1).minusDays(2));
        Callable<String> node = () -> {
            job.remind();
            return "";
        };
        Races.together(List.of(node, node));
        assertThat(count("target_reminder")).isEqualTo(4);
    }

    @Test
    void whatThePortalCountsIsReadFromItAndNotEntered() {
        var conversations = ledger.conversations().id();
        var people500 = made.add(
                manager,
                aTarget()
                        .count(null, "people")
                        .countedByThePortal(Measure.PEOPLE)
                        .in(conversations)
                        .to("2")
                        .by(today().plusMonths(1)));
        assertThat(detail(people500).line().why()).startsWith("0 people on");
        ledger.attended(owner, "s1");
        ledger.unnamed(7, "s1");
        assertThat(detail(people500).line().latest())
                .hasValueSatisfying(figure -> assertThat(figure.value())
                        .as("unnamed heads are never added in silence")
                        .isEqualByComparingTo("1"));
        ledger.attended(manager, "s1");
        assertThat(status(people500)).isEqualTo(TargetStatus.MET);
        assertThat(detail(people500).measures()).isFalse();
        refused("from-portal", () -> made.measure(manager, people500, today(), "500"));
    }

    @Test
    void aShareOfTheRegisterGoesByTheRegister() {
        var id = made.add(
                manager, aTarget().countedByThePortal(Measure.SECTORS).to("50").by(today().plusMonths(1)));
        assertThat(detail(id).line().outOf()).isEqualTo(6);
        assertThat(detail(id).line().why()).startsWith("0 % on");
        var all = made.add(
                manager,
                aTarget()
                        .numbered(2)
                        .all(null, "sectors")
                        .countedByThePortal(Measure.SECTORS)
                        .by(today().plusMonths(1)));
        assertThat(detail(all).line().why()).startsWith("0 of 6 sectors on");
    }

    @Test
    void thePortalKeepsItsFiguresAsTheyMoveOnceADay() {
        var id = made.add(
                manager,
                aTarget()
                        .count(null, "people")
                        .countedByThePortal(Measure.PEOPLE)
                        .to("2")
                        .by(today().plusMonths(1)));
        job.keep();
        job.keep();
        assertThat(detail(id).measurements()).singleElement().satisfies(line -> {
            assertThat(line.portal()).isTrue();
            assertThat(line.measured().day()).isEqualTo(today().minusDays(1));
        });
        ledger.attended(owner, "s1");
        assertThat(detail(id).line().latest()).hasValueSatisfying(now -> {
            assertThat(now.day()).isEqualTo(today());
            assertThat(now.value()).isEqualByComparingTo("1");
        });
    }

    @Test
    void afterItsDateTheFigureKeptForTheDateDecides() {
        var id = made.add(
                manager,
                aTarget()
                        .count(null, "people")
                        .countedByThePortal(Measure.PEOPLE)
                        .to("1")
                        .by(today().minusDays(1)));
        job.keep();
        ledger.attended(owner, "s1");
        assertThat(detail(id).line().course().why()).isEqualTo(TargetWhy.MISSED_REACHED_LATER);
    }

    @Test
    void theSameFigureIsKeptOnceAWeekAtMostAndAlwaysForTheDate() {
        var day = LocalDate.of(2009, 2, 10);
        assertThat(TargetUpkeep.keeps(null, at(day, "0"), null)).isTrue();
        assertThat(TargetUpkeep.keeps(at(day.minusDays(7), "5"), at(day, "6"), null))
                .isTrue();
        assertThat(TargetUpkeep.keeps(at(day.minusDays(6), "5"), at(day, "6"), null))
                .isFalse();
        assertThat(TargetUpkeep.keeps(at(day.minusDays(90), "6"), at(day, "6"), null))
                .isFalse();
        assertThat(TargetUpkeep.keeps(at(day, "5"), at(day, "6"), day)).isFalse();
        assertThat(TargetUpkeep.keeps(at(day.minusDays(1), "6"), at(day, "6"), day))
                .isTrue();
        assertThat(TargetUpkeep.keeps(at(day.minusDays(1), "6"), at(day, "6"), day.minusDays(1)))
                .isFalse();
    }

    @Test
    void whoWaitsForTheirOwnMeasurementSeesIt() {
        measuredLast(1, today().minusMonths(1).minusDays(2));
        measuredLast(2, today());
        assertThat(people.as(owner, () -> targets.waitingForMe()))
                .extracting(line -> line.terms().title())
                .containsExactly("Target 1");
        assertThat(people.as(manager, () -> targets.waitingForMe())).isEmpty();
    }

    private void measuredLast(int number, LocalDate day) {
        var id = made.add(
                manager,
                aTarget()
                        .numbered(number)
                        .titled("Target " + number)
                        .to("90")
                        .by(today().plusYears(1))
                        .everyMonths(1)
                        .ownedBy(owner));
        made.measure(owner, id, day, "80");
    }

    /** A percentage from 76 half a year ago to 90 in half a year, owned by the owner. */
    private SayTarget underWay() {
        return aTarget()
                .from("76", today().minusMonths(6))
                .to("90")
                .by(today().plusMonths(6))
                .ownedBy(owner);
    }

    private static WriteMeasurement figure(LocalDate day, String value) {
        return TestTargets.figure(day, value);
    }

    private static Measured at(LocalDate day, String value) {
        return new Measured(day, new BigDecimal(value), null, null);
    }

    private TargetStatus status(TargetId id) {
        return detail(id).line().status();
    }

    private TargetDetail detail(TargetId id) {
        return people.as(manager, () -> targets.find(id)).orElseThrow();
    }

    private LocalDate today() {
        return clock.today();
    }

    private List<String> audited() {
        return jdbc.queryForList(
                "select what from audit_entry where what like 'target.%' order by happened_at, id", String.class);
    }

    private int count(String table) {
        return jdbc.queryForObject("select count(*) from " + table, Integer.class);
    }

    private static void unusable(String key, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOf(UnusableInputException.class).hasMessage(key);
    }

    private static void refused(String key, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOf(RefusedException.class).hasMessage("target.refusal." + key);
    }
}
