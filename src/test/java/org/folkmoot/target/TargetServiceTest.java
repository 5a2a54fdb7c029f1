package org.folkmoot.target;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.folkmoot.target.SayTarget.aTarget;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.privacy.PersonalDataService;
import org.folkmoot.programme.Measure;
import org.folkmoot.programme.StrandId;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.programme.ThemeId;
import org.folkmoot.search.SearchIndex;
import org.folkmoot.search.SearchKind;
import org.folkmoot.search.SearchService;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.UnusableInputException;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.folkmoot.testing.Races;
import org.folkmoot.testing.Statements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@PortalTest
@BothDatabases
@RecordApplicationEvents
class TargetServiceTest {

    @Autowired
    TargetService targets;

    @Autowired
    TargetExportService exports;

    @Autowired
    TestTargets made;

    @Autowired
    TestMembers people;

    @Autowired
    TestProgramme programme;

    @Autowired
    SearchService search;

    @Autowired
    SearchIndex index;

    @Autowired
    PersonalDataService personalData;

    @Autowired
    Statements statements;

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

    @AfterEach
    void signOut() {
        people.signOut();
    }

    @Test
    void aTargetIsReadAsItWasStatedWithItsPlaceAndItsOwner() {
        var said =
                underWay().ownedBy(owner).in(made.theme(1)).in(made.strand(5)).everyMonths(12);
        var id = made.add(manager, said);
        var read = people.as(owner, () -> targets.find(id)).orElseThrow();
        assertThat(read.line().terms()).isEqualTo(said.terms());
        assertThat(read.line().theme()).isEqualTo("Learning and skills for the future");
        assertThat(read.line().strand()).isEqualTo("5. Conversations that matter");
        assertThat(read.line().ownerName()).isEqualTo("Oda Owner");
        assertThat(read.line().mine()).isTrue();
        assertThat(read.measures()).isTrue();
        assertThat(read.manages()).isFalse();
        assertThat(read.line().status()).isEqualTo(TargetStatus.NOT_MEASURED);
    }

    @Test
    void everybodyReadsItAndVisitorsReadNoName() {
        var id = made.add(manager, underWay().ownedBy(owner));
        made.measure(owner, id, today(), "80");
        var read = people.asVisitor(() -> targets.find(id)).orElseThrow();
        assertThat(read.line().ownerName()).isNull();
        assertThat(read.line().ownedByPerson()).isTrue();
        assertThat(read.line().terms().owner()).isEqualTo(new TargetOwner(null, "a member of the partnership"));
        assertThat(read.measurements())
                .singleElement()
                .satisfies(one -> assertThat(one.by()).isEmpty());
        assertThat(read.history())
                .singleElement()
                .satisfies(one -> assertThat(one.by()).isEmpty());
        assertThat(read.measures()).isFalse();
        assertThat(new String(people.asVisitor(() -> exports.register(TargetFilter.ALL)), UTF_8))
                .contains("Councils that hold the standard", "a member of the partnership")
                .doesNotContain("Oda Owner", owner.value().toString());
        assertThat(new String(people.asVisitor(() -> exports.measurements(id)), UTF_8))
                .contains("80", "A survey")
                .doesNotContain("Oda Owner");
        assertThat(people.asVisitor(() -> targets.list(ownedBy(owner.value().toString())))
                        .lines())
                .as("a key found elsewhere tells a visitor nothing")
                .isEmpty();
    }

    @Test
    void onlyManagersWriteTheRegister() {
        var id = made.add(manager, underWay().ownedBy(owner));
        for (var other : List.of(owner, people.person(Role.STEERING, Role.FACILITATOR), people.person(Role.OBSERVER))) {
            denied(other, () -> targets.add(underWay().numbered(2).terms()));
            denied(other, () -> targets.change(id, 1, underWay().to("95").terms(), "Because"));
            denied(other, () -> targets.drop(id, 1, "Because"));
            denied(other, () -> targets.takeUp(id, 1, "Because"));
            denied(other, () -> targets.nextNumber());
        }
    }

    @Test
    void aChangeSaysWhyAndTheHistoryWhatWasDifferent() {
        var id = made.add(manager, underWay());
        var other = people.named("Max Manager", Role.MANAGER);
        people.as(
                other,
                () -> targets.change(
                        id,
                        1,
                        underWay().in(made.theme(0)).to("85").ownedBy(owner).terms(),
                        "The board lowered it."));
        var read = people.as(manager, () -> targets.find(id)).orElseThrow();
        assertThat(read.line().revision()).isEqualTo(2);
        assertThat(read.history())
                .extracting(TargetVersionLine::step, TargetVersionLine::by, TargetVersionLine::reason)
                .containsExactly(
                        tuple(TargetStep.CHANGED, "Max Manager", "The board lowered it."),
                        tuple(TargetStep.ADDED, "Mia Manager", ""));
        assertThat(read.history().getFirst().changes())
                .containsExactly(
                        new TargetVersionLine.Change("Target", "90 %", "85 %"),
                        new TargetVersionLine.Change("Owner", "The board", "Oda Owner"));
        assertThat(audited()).containsExactly("target.audit.added", "target.audit.changed");
    }

    @Test
    void aChangeNamesTheRevisionThePersonSawAndSomethingDifferent() {
        var id = made.add(manager, underWay());
        var same = underWay().in(made.theme(0));
        refused("nothing-changed", () -> people.as(manager, () -> targets.change(id, 1, same.terms(), "Why")));
        refused("changed-meanwhile", () -> people.as(manager, () -> targets.change(id, 7, other(85), "Why")));
        refused(
                "not-there",
                () -> people.as(manager, () -> targets.change(new TargetId(UUID.randomUUID()), 1, other(85), "Why")));
        assertThatThrownBy(() -> people.as(manager, () -> targets.change(id, 1, other(85), " ")))
                .isInstanceOf(UnusableInputException.class)
                .hasMessage("input.required");
    }

    @RepeatedTest(3)
    void ofTwoWhoChangeItAtOnceTheSecondIsTold() throws Exception {
        var id = made.add(manager, underWay());
        var outcomes =
                Races.together(List.<Callable<String>>of(() -> changed(id, other(85)), () -> changed(id, other(80))));
        assertThat(outcomes).filteredOn(Races.Outcome::won).hasSize(1);
        assertThat(outcomes)
                .filteredOn(one -> !one.won())
                .singleElement()
                .satisfies(lost -> assertThat(lost.thrown()).hasMessage("target.refusal.changed-meanwhile"));
        assertThat(count("target_version")).isEqualTo(2);
    }

    @RepeatedTest(3)
    void ofTwoWithTheSameNumberAtOnceOneIsOnTheRegister() throws Exception {
        var outcomes = Races.together(List.<Callable<TargetId>>of(
                () -> made.add(manager, underWay().numbered(7)),
                () -> made.add(manager, underWay().numbered(7))));
        assertThat(outcomes).filteredOn(Races.Outcome::won).hasSize(1);
        assertThat(outcomes)
                .filteredOn(one -> !one.won())
                .singleElement()
                .satisfies(lost -> assertThat(lost.thrown()).hasMessage("target.refusal.number-taken"));
        assertThat(count("target_entry")).isOne();
    }

    @Test
    void whatIsNotThereIsNotChosen() {
        made.add(manager, underWay().numbered(3));
        assertThat(people.as(manager, () -> targets.nextNumber())).isEqualTo(4);
        refused("number-taken", () -> made.add(manager, underWay().numbered(3)));
        refused("theme-unknown", () -> made.add(manager, underWay().numbered(4).in(new ThemeId(UUID.randomUUID()))));
        refused("strand-unknown", () -> made.add(manager, underWay().numbered(4).in(new StrandId(UUID.randomUUID()))));
        refused(
                "owner-unknown",
                () -> made.add(manager, underWay().numbered(4).ownedBy(new MemberId(UUID.randomUUID()))));
        refused(
                "above-register",
                () -> made.add(
                        manager,
                        aTarget()
                                .numbered(4)
                                .count(null, "sectors")
                                .countedByThePortal(Measure.SECTORS)
                                .to("7")));
    }

    @Test
    void onceMeasuredItsKindStays() {
        var id = made.add(manager, underWay());
        var average = aTarget().average("points").in(made.theme(0)).terms();
        made.measure(manager, id, today(), "80");
        refused("kind-stays", () -> people.as(manager, () -> targets.change(id, 1, average, "Another kind")));
        var fresh = made.add(manager, underWay().numbered(2));
        people.as(
                manager,
                () -> targets.change(
                        fresh,
                        1,
                        aTarget()
                                .numbered(2)
                                .average("points")
                                .in(made.theme(0))
                                .terms(),
                        "Another kind"));
    }

    @Test
    void whatIsGivenUpStaysReadableWithItsReasonAndCanBePursuedAgain() {
        var id = made.add(manager, underWay());
        people.as(manager, () -> targets.drop(id, 1, "The survey has ended."));
        var read = people.asVisitor(() -> targets.find(id)).orElseThrow().line();
        assertThat(read.status()).isEqualTo(TargetStatus.DROPPED);
        assertThat(read.droppedBecause()).isEqualTo("The survey has ended.");
        assertThat(titles(TargetFilter.ALL)).isEmpty();
        assertThat(titles(of(TargetStatus.DROPPED))).hasSize(1);
        refused("dropped", () -> made.measure(manager, id, today(), "80"));
        refused("dropped", () -> people.as(manager, () -> targets.change(id, 2, other(85), "Why")));
        refused("dropped", () -> people.as(manager, () -> targets.drop(id, 2, "Why")));
        people.as(manager, () -> targets.takeUp(id, 2, "There is another survey."));
        refused("not-dropped", () -> people.as(manager, () -> targets.takeUp(id, 3, "Why")));
        made.measure(manager, id, today(), "80");
        assertThat(audited())
                .containsExactly(
                        "target.audit.added", "target.audit.dropped", "target.audit.taken-up", "target.audit.measured");
    }

    @Test
    void theRegisterIsNarrowedDownByThemeStrandOwnerStatusAndWords() {
        var met = made.add(manager, underWay().numbered(1).titled("Bills paid").in(made.theme(1)));
        made.add(
                manager,
                underWay()
                        .numbered(2)
                        .titled("Cleaner rivers")
                        .in(made.theme(0))
                        .ownedBy(owner));
        made.add(
                manager,
                aTarget()
                        .numbered(3)
                        .titled("Shared services")
                        .in(made.strand(5))
                        .ownedBy("A council"));
        made.measure(manager, met, today(), "91");
        assertThat(titles(TargetFilter.ALL))
                .as("by theme in the strategy's order, those of a strand alone last")
                .containsExactly("Cleaner rivers", "Bills paid", "Shared services");
        assertThat(titles(new TargetFilter(made.theme(1), null, "", null, ""))).containsExactly("Bills paid");
        assertThat(titles(new TargetFilter(null, made.strand(5), "", null, ""))).containsExactly("Shared services");
        assertThat(titles(of(TargetStatus.MET))).containsExactly("Bills paid");
        assertThat(titles(of(TargetStatus.NOT_STATED))).containsExactly("Shared services");
        assertThat(titles(ownedBy("A council"))).containsExactly("Shared services");
        assertThat(titles(ownedBy(owner.value().toString()))).containsExactly("Cleaner rivers");
        assertThat(titles(new TargetFilter(null, null, "", null, "RIVER"))).containsExactly("Cleaner rivers");
        var list = people.as(owner, () -> targets.list(of(TargetStatus.MET)));
        assertThat(list.counts())
                .as("counts of what fits otherwise")
                .containsEntry(TargetStatus.MET, 1)
                .containsEntry(TargetStatus.NOT_MEASURED, 1)
                .containsEntry(TargetStatus.NOT_STATED, 1);
        assertThat(list.owners())
                .extracting(TargetOwnerChoice::name)
                .containsExactly("A council", "Oda Owner", "The board");
        assertThat(people.asVisitor(() -> targets.list(TargetFilter.ALL)).owners())
                .extracting(TargetOwnerChoice::name)
                .containsExactly("A council", "The board");
    }

    @Test
    void aListTakesTheSameStatementsHoweverManyTargetsAndMeasurementsThereAre() {
        var first = made.add(manager, underWay().ownedBy(owner));
        made.measure(owner, first, today(), "80");
        var few = statements.during(() -> people.as(owner, () -> targets.list(TargetFilter.ALL)));
        for (var i = 2; i < 12; i++) {
            var id = made.add(manager, underWay().numbered(i).ownedBy(people.person(Role.PARTICIPANT)));
            made.measure(manager, id, today(), "80");
            made.measure(manager, id, today().minusDays(1), "79");
        }
        assertThat(statements.during(() -> people.as(owner, () -> targets.list(TargetFilter.ALL))))
                .isEqualTo(few);
    }

    @Test
    void theNewOwnerIsToldOnceAndNobodyIsToldOfWhatTheyDidThemselves() {
        var id = made.add(manager, underWay().ownedBy(owner).everyMonths(1));
        made.add(manager, underWay().numbered(2).ownedBy(manager));
        people.as(
                manager,
                () -> targets.change(
                        id,
                        1,
                        underWay()
                                .in(made.theme(0))
                                .ownedBy(owner)
                                .everyMonths(3)
                                .terms(),
                        "Less often"));
        assertThat(events.stream(TargetGiven.class)).singleElement().satisfies(given -> {
            assertThat(given.owner()).isEqualTo(owner);
            assertThat(given.due()).isEqualTo(today().plusMonths(1));
        });
    }

    @Test
    void aTargetIsFoundByItsWords() {
        made.add(manager, underWay().titled("Hedgerows mended in every parish"));
        index.awaitUpToDate();
        assertThat(people.asVisitor(() -> search.find("hedgerow", SearchKind.TARGET, PageRequest.of(0, 20))
                        .hits()))
                .singleElement()
                .satisfies(hit -> assertThat(hit.path()).startsWith("targets/"));
    }

    @Test
    void theTableHasEveryFigureOfALine() {
        var id = made.add(manager, underWay().titled("=Bills paid").ownedBy(owner));
        made.measure(owner, id, today(), "84.5");
        assertThat(new String(people.as(owner, () -> exports.register(TargetFilter.ALL)), UTF_8).lines())
                .hasSize(2)
                .anySatisfy(line -> assertThat(line)
                        .startsWith(
                                "1,'=Bills paid,Percentage,more is better,,,,A prosperous and vibrant economy,,,Oda Owner,76,")
                        .contains(",84.5,", "," + today() + ",", "On course"));
        assertThat(new String(people.as(owner, () -> exports.measurements(id)), UTF_8).lines())
                .hasSize(2)
                .anySatisfy(line -> assertThat(line)
                        .startsWith(today() + ",84.5,,,A survey,,Oda Owner,")
                        .endsWith(",yes,"));
        assertThat(new String(exports.measurements(new TargetId(UUID.randomUUID())), UTF_8).lines())
                .as("only headings")
                .hasSize(1);
    }

    @Test
    void aPersonTakesAlongWhatTheyOwnAndMeasured() throws Exception {
        var id = made.add(manager, underWay().titled("Cleaner rivers").ownedBy(owner));
        made.measure(owner, id, today(), "80");
        people.signIn(owner);
        var out = new ByteArrayOutputStream();
        personalData.writeHtml(out);
        assertThat(out.toString(UTF_8))
                .contains("Cleaner rivers", "A survey")
                .doesNotContainPattern("target\\.data\\.[a-zA-Z]");
    }

    /** A percentage from 76 half a year ago to 90 in half a year. */
    private SayTarget underWay() {
        return aTarget().from("76", today().minusMonths(6)).to("90").by(today().plusMonths(6));
    }

    private TargetTerms other(int goal) {
        return underWay().in(made.theme(0)).to(String.valueOf(goal)).terms();
    }

    private String changed(TargetId id, TargetTerms terms) {
        return people.as(manager, () -> {
            targets.change(id, 1, terms, "A race");
            return "";
        });
    }

    private List<String> titles(TargetFilter filter) {
        return people.as(owner, () -> targets.list(filter)).lines().stream()
                .map(line -> line.terms().title())
                .toList();
    }

    private static TargetFilter of(TargetStatus status) {
        return new TargetFilter(null, null, "", status, "");
    }

    private static TargetFilter ownedBy(String key) {
        return new TargetFilter(null, null, key, null, "");
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

    private void denied(MemberId by, Runnable work) {
        assertThatThrownBy(() -> people.as(by, work)).isInstanceOf(AccessDeniedException.class);
    }

    private static void refused(String key, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOf(RefusedException.class).hasMessage("target.refusal." + key);
    }
}
