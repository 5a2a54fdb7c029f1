package org.folkmoot.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.dhatim.fastexcel.Workbook;
import org.folkmoot.engagement.LedgerLine;
import org.folkmoot.engagement.Reach;
import org.folkmoot.engagement.ReachService;
import org.folkmoot.engagement.Recount;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.OrganisationFacts;
import org.folkmoot.member.OrganisationId;
import org.folkmoot.member.OrganisationService;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.programme.EngagementKind;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.UnusableInputException;
import org.folkmoot.sheet.ImportId;
import org.folkmoot.sheet.ImportState;
import org.folkmoot.sheet.LineProblem;
import org.folkmoot.sheet.SheetExportService;
import org.folkmoot.sheet.SheetImportService;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.folkmoot.testing.Races;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Attendance lists of other tools on their way into the ledger, and out of it again. */
@PortalTest
@BothDatabases
class HistoryImportTest {

    @Autowired
    SheetImportService imports;

    @Autowired
    SheetExportService exports;

    @Autowired
    HistoryService history;

    @Autowired
    HistoryMatchService matches;

    @Autowired
    HistoryMatching matching;

    @Autowired
    TestTables tables;

    @Autowired
    ReachService reach;

    @Autowired
    Recount recount;

    @Autowired
    MemberService members;

    @Autowired
    OrganisationService organisations;

    @Autowired
    ProgrammeService programme;

    @Autowired
    TestProgramme sample;

    @Autowired
    TestMembers people;

    @Autowired
    JdbcClient jdbc;

    MemberId manager;

    @BeforeEach
    void aManager() {
        sample.load();
        manager = people.named("Mary Manager", Role.MANAGER);
    }

    /** More names than are looked up at a time: none is left out or counted twice, and it is said that it moves. */
    @Test
    void aTableThatNamesVeryManyPeopleFindsAndCountsEachOfThem() {
        var known = 40;
        for (var i = 0; i < known; i++) people.named("Person " + i * 30, Role.PARTICIPANT);
        var table = new StringBuilder("Activity,Date,Name\n");
        for (var i = 0; i < 1200; i++)
            for (var often = 0; often <= i % 3; often++)
                table.append("Event ")
                        .append(often)
                        .append(",2008-12-03,Person ")
                        .append(i)
                        .append('\n');
        var id = tables.looked(manager, table.toString());

        assertThat(jdbc.sql("select line_count, count(*) from history_value group by line_count order by line_count")
                        .query((row, n) -> row.getInt(1) + ": " + row.getInt(2))
                        .list())
                .containsExactly("1: 400", "2: 400", "3: 400");
        assertThat(jdbc.sql("select count(*) from history_value where choice = 'EXACT'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(known);

        var moved = new AtomicInteger();
        jdbc.sql("update history_value set line_count = 7").update();
        matching.recount(id, moved::incrementAndGet);
        assertThat(moved).as("batches of 500, and each kind's end").hasValue(3 + 1 + 1);
        assertThat(jdbc.sql("select sum(line_count) from history_value")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2400);
    }

    @Test
    void columnsAreKnownByTheirNamesOrAreNamedAndAListOfOneEventNeedsNoColumnForIt() {
        var id = tables.come(manager, """
                Forename;Surname;Company;Dietary;Company name
                Ann;Ashe;Mill trust;Nuts;
                """);
        var plan = plan(id);
        assertThat(plan.headings()).containsExactly("Forename", "Surname", "Company", "Dietary", "Company name");
        assertThat(plan.columns()).containsExactly("First name", "Last name", "Organisation", "", "");
        assertThat(plan.leftOut()).containsExactly("Dietary", "Company name");
        assertThat(tables.find(manager, id).state()).isEqualTo(ImportState.COLUMNS);

        assertThatThrownBy(() -> settled(plan.columns(), "", LocalDate.of(2008, 12, 3)))
                .isInstanceOf(UnusableInputException.class)
                .hasMessage("history.input.no-activity");
        assertThatThrownBy(() -> settled(plan.columns(), "Launch", null)).hasMessage("history.input.no-day");
        assertThatThrownBy(() -> settled(List.of("", "", "Organisation", "", ""), "Launch", LocalDate.of(2008, 12, 3)))
                .hasMessage("history.input.nobody");
        assertThatThrownBy(() -> settled(List.of("Name", "Name", "", "", ""), "Launch", LocalDate.of(2008, 12, 3)))
                .hasMessage("history.input.column-twice");

        // Somebody says that the fifth column is the organisation, not the third
        tables.settle(
                manager,
                id,
                settled(
                        List.of("First name", "Last name", "", "Note", "Organisation"),
                        "Launch",
                        LocalDate.of(2008, 12, 3)));
        assertThat(tables.preview(manager, id).added()).isOne();
        assertThat(values(id, ValueKind.PERSON))
                .extracting(HistoryValue::written)
                .containsExactly("Ann Ashe");
        assertThat(values(id, ValueKind.ORGANISATION)).isEmpty();
        tables.settle(
                manager,
                id,
                settled(
                        List.of("First name", "Last name", "Organisation", "", ""),
                        "Launch",
                        LocalDate.of(2008, 12, 3)));
        assertThat(values(id, ValueKind.ORGANISATION))
                .extracting(HistoryValue::written)
                .containsExactly("Mill trust");
    }

    @Test
    void eachLineThatCannotCountIsNamedWithItsColumnAndNothingIsWritten() {
        var id = tables.looked(manager, """
                Activity,Date,Kind,Strand,Name,Email,Heads,Area
                Launch,2008-12-03,event,1,Ann Ashe,,,
                Launch,2999-01-01,,,Ben Birch,,,
                Launch,2007-12-03,,,Cid Cole,,,
                Launch,2008-12-03,,,,,-4,
                Launch,2008-12-03,,,,,0,
                Launch,2008-12-03,,,,,many,
                Launch,2008-12-03,,,,,100001,
                Launch,2008-12-03,,,,,,
                Launch,2008-12-03,,,Dot Dale,,2,
                Launch,2008-12-03,fishing,99,Eve East,nonsense,,Atlantis
                ,soon,,,Fay Fox,,,
                launch,2008-12-03,Event,1,  ann   ASHE ,,1,
                """);
        assertThat(tables.problems(manager, id))
                .extracting(LineProblem::line, LineProblem::column, LineProblem::key)
                .containsExactly(
                        tuple(3, "Date", "history.problem.future"),
                        tuple(4, "Date", "history.problem.before-programme"),
                        tuple(5, "Heads", "history.problem.heads-below-one"),
                        tuple(6, "Heads", "history.problem.heads-below-one"),
                        tuple(7, "Heads", "history.problem.heads-number"),
                        tuple(8, "Heads", "history.problem.heads-too-many"),
                        tuple(9, "Heads", "history.problem.nobody"),
                        tuple(10, "Heads", "history.problem.one-person"),
                        tuple(11, "Kind", "history.problem.kind"),
                        tuple(11, "Strand", "history.problem.strand"),
                        tuple(11, "Email", "member.email.form"),
                        tuple(11, "Area", "history.problem.area"),
                        tuple(12, "Activity", "input.required"),
                        tuple(12, "Date", "history.problem.day"),
                        tuple(13, "Name", "history.problem.twice"));
        assertThat(tables.problems(manager, id).getLast().arguments()).containsExactly(2);
        assertThat(tables.preview(manager, id).added()).isOne();
        assertThat(tables.preview(manager, id).problemLines()).isEqualTo(11);
        assertThat(count("engagement_record")).isZero();

        var report = new String(
                TestTables.bytes(out -> people.as(manager, () -> exports.refused(id, out))), StandardCharsets.UTF_8);
        assertThat(report.lines())
                .hasSize(12)
                .first()
                .isEqualTo("Line,Column,What is wrong,Activity,Date,Kind,Strand,Name,Email,Heads,Area");
        assertThat(report)
                .as("a line once, with all that is wrong and its own cells")
                .containsPattern(
                        "(?m)^11,Kind / Strand / Email / Area,.*Launch,2008-12-03,fishing,99,Eve East,nonsense")
                .contains("'-4");
        tables.decideTheRest(manager, id);
        assertThat(tables.counted(manager, id).added()).isOne();
        assertThat(TestTables.bytes(out -> people.as(manager, () -> exports.refused(id, out))))
                .as("they can be put right for a week")
                .isEqualTo(report.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void datesOfTwoWaysAreRefusedAsAWholeAndUnclearOnesUntilSomebodySays() {
        var mixed = tables.looked(manager, "Activity,Date,Name\nA,2008-12-03,Ann\nA,3 December 2008,Ben\n");
        assertThat(tables.find(manager, mixed).state()).isEqualTo(ImportState.COLUMNS);
        assertThat(tables.problems(manager, mixed))
                .singleElement()
                .satisfies(no -> assertThat(no.key()).isEqualTo("history.dates.mixed"));
        assertThatThrownBy(() -> people.as(manager, () -> imports.start(mixed)))
                .isInstanceOf(RefusedException.class)
                .hasMessage("sheet.refusal.not-looked-through");

        var unclear = tables.looked(manager, "Activity,Date,Name\nA,03/12/2008,Ann\nA,04/12/2008,Ben\n");
        assertThat(tables.problems(manager, unclear))
                .singleElement()
                .satisfies(no -> assertThat(no.key()).isEqualTo("history.dates.either"));
        tables.settle(manager, unclear, DateWay.DAY_FIRST);
        assertThat(tables.problems(manager, unclear)).isEmpty();
        assertThat(plan(unclear).readAs()).isEqualTo(DateWay.DAY_FIRST);
        tables.decideTheRest(manager, unclear);
        assertThat(outlook(unclear).first()).isEqualTo(LocalDate.of(2008, 12, 3));
    }

    @Test
    void dateCellsOfAWorkbookAreRead() {
        var id = tables.come(manager, "list.xlsx", TestTables.bytes(out -> {
            try (var workbook = new Workbook(out, "Test", "1.0")) {
                var sheet = workbook.newWorksheet("List");
                for (var heading : List.of("Activity", "Date", "Heads"))
                    sheet.value(0, List.of("Activity", "Date", "Heads").indexOf(heading), heading);
                sheet.value(1, 0, "Launch");
                sheet.value(1, 1, LocalDate.of(2008, 12, 3));
                sheet.style(1, 1).format("dd/mm/yyyy").set();
                sheet.value(1, 2, 12);
            }
        }));
        tables.settle(manager, id, (DateWay) null);
        assertThat(tables.problems(manager, id)).isEmpty();
        assertThat(outlook(id).first()).isEqualTo(LocalDate.of(2008, 12, 3));
        assertThat(outlook(id).figures().unnamed()).isEqualTo(12);
    }

    @Test
    void whoIsMeantIsDecidedOnceForEachNameAndThePreviewIsWhatTheLedgerCountsThen() {
        var sectors = programme.sectors();
        var area = programme.areas().getFirst().id();
        var council = people.organisation("Mid Test council", sectors.get(0).id(), area);
        var trust = people.organisation("Mill trust", sectors.get(1).id(), area);
        var ann = people.named("Ann Ashe", Role.PARTICIPANT);
        people.affiliate(ann, council, LocalDate.of(2008, 8, 1));
        var ben = people.named("Ben Birch", Role.PARTICIPANT);
        people.named("Cid Cole", Role.PARTICIPANT);
        var cid = people.named("Cid Cole", Role.PARTICIPANT);
        var id = tables.looked(manager, """
                Activity,Date,Kind,Strand,Name,Email,Organisation,Heads
                Launch,2008-12-03,event,1,Ann Ashe,,Mill trust,
                Launch,2008-12-04,event,1,A. Ashe,%s,Mill trust,
                Launch,2008-12-04,event,1,Ann Ashe,nobody@example.org,,
                Launch,2008-12-03,event,1,Ben Birch,,mill TRUST,
                Launch,2008-12-03,briefing,1,Cid Cole,,Mill Trst,
                Launch,2008-12-03,event,1,Cid Cole,,Mill Trst,
                Fair,2008-12-05,visit,,Dot Dale,,New hall,
                Fair,2008-12-05,visit,,,,New hall,7
                """.formatted(email(ann)));
        assertThat(values(id, ValueKind.PERSON))
                .extracting(HistoryValue::written, HistoryValue::email, HistoryValue::lines, HistoryValue::choice)
                .containsExactlyInAnyOrder(
                        tuple("Ann Ashe", null, 1, HistoryChoice.EXACT),
                        tuple("A. Ashe", email(ann), 1, HistoryChoice.EXACT),
                        tuple("Ann Ashe", "nobody@example.org", 1, HistoryChoice.UNDECIDED),
                        tuple("Ben Birch", null, 1, HistoryChoice.EXACT),
                        tuple("Cid Cole", null, 2, HistoryChoice.UNDECIDED),
                        tuple("Dot Dale", null, 1, HistoryChoice.UNDECIDED));
        assertThat(values(id, ValueKind.ORGANISATION))
                .extracting(HistoryValue::written, HistoryValue::choice)
                .containsExactlyInAnyOrder(
                        tuple("Mill trust", HistoryChoice.EXACT),
                        tuple("Mill Trst", HistoryChoice.UNDECIDED),
                        tuple("New hall", HistoryChoice.UNDECIDED));
        assertThat(people.as(
                        manager, (Callable<Boolean>) () -> history.outlook(id).isPresent()))
                .isFalse();
        assertThatThrownBy(() -> people.as(manager, () -> imports.start(id)))
                .isInstanceOf(RefusedException.class)
                .hasMessage("history.refusal.undecided");

        var sameName = undecided(id, ValueKind.PERSON, "Cid Cole");
        assertThat(sameName.offers()).as("both of that name").hasSizeGreaterThanOrEqualTo(2);
        people.as(manager, () -> matches.isPerson(sameName.id(), cid));
        people.as(
                manager,
                () -> matches.countUnnamed(
                        undecided(id, ValueKind.PERSON, "Dot Dale").id()));
        people.as(manager, () -> matches.settleTheRest(id, ValueKind.PERSON));
        people.as(
                manager,
                () -> matches.isOrganisation(
                        undecided(id, ValueKind.ORGANISATION, "Mill Trst").id(), trust));
        var hall = people.as(manager, (Callable<OrganisationId>) () -> matches.isNew(
                undecided(id, ValueKind.ORGANISATION, "New hall").id(),
                new OrganisationFacts("New hall", sectors.get(2).id(), area)));
        assertThatThrownBy(() ->
                        people.as(manager, () -> matches.isPerson(sameName.id(), new MemberId(UUID.randomUUID()))))
                .hasMessage("history.refusal.person-unknown");

        var before = outlook(id);
        assertThat(before.figures()).isEqualTo(new HistoryOutlook.Figures(8, 3, 9, 4, 3, 3));
        assertThat(before.withoutStrand()).isEqualTo(2);
        assertThat(before.strands()).singleElement().satisfies(strand -> {
            assertThat(strand.number()).isEqualTo(1);
            assertThat(strand.notCounted()).containsExactly(new HistoryOutlook.NotCounted(EngagementKind.BRIEFING, 1));
        });
        assertThat(tables.counted(manager, id).added()).isEqualTo(8);
        same(before.figures(), reach.programme());
        same(before.strands().getFirst().figures(), strandReach(1));
        assertThat(organisations.find(hall)).isPresent();
        assertThat(people.as(manager, (Callable<Integer>)
                        () -> recount.now().differences().size()))
                .isZero();

        // Nothing is decided any more, and whoever counts without a name is not remembered by name
        assertThatThrownBy(() -> people.as(manager, () -> matches.countUnnamed(sameName.id())))
                .hasMessage("history.refusal.begun-already");
        assertThat(jdbc.sql("select count(*) from history_line where person_name = 'Dot Dale'")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(ben).isNotNull();
    }

    @Test
    void theRegisterIsAskedForWhatIsLikeIt() {
        var area = programme.areas().getFirst().id();
        var trust = people.organisation(
                "Waveney river trust", programme.sectors().getFirst().id(), area);
        var hedda = people.named("Hedda Quillfeather", Role.PARTICIPANT);
        var id = tables.looked(
                manager, "Activity,Date,Name,Organisation\nLaunch,2008-12-03,Hedda Quilfeather,Waveny river trust\n");
        org.awaitility.Awaitility.await().untilAsserted(() -> {
            assertThat(undecided(id, ValueKind.PERSON, "Hedda Quilfeather").offers())
                    .extracting(HistoryValue.Offer::id)
                    .contains(hedda.value());
            assertThat(undecided(id, ValueKind.ORGANISATION, "Waveny river trust")
                            .offers())
                    .extracting(HistoryValue.Offer::id)
                    .contains(trust.value());
        });
    }

    @Test
    void theSameLineCountsOnceWhicheverTableItStandsIn() {
        people.named("Ann Ashe", Role.PARTICIPANT);
        var table = "Activity,Date,Name,Heads\nLaunch,2008-12-03,Ann Ashe,\nLaunch,2008-12-03,,5\n";
        var first = tables.looked(manager, table);
        var second = tables.looked(manager, table);
        assertThat(tables.preview(manager, second).added())
                .as("neither counts yet")
                .isEqualTo(2);
        assertThat(tables.counted(manager, first).added()).isEqualTo(2);
        var late = tables.counted(manager, second);
        assertThat(late.added()).isZero();
        assertThat(late.unchanged()).isEqualTo(2);

        var third = tables.looked(manager, table + "Launch,2008-12-03,,6\n");
        assertThat(tables.preview(manager, third).unchanged()).isEqualTo(2);
        assertThat(outlook(third).earlier()).containsExactly(new HistoryOutlook.Earlier(first.value(), 2));
        assertThat(outlook(third).activitiesBefore()).containsExactly("Launch");
        assertThat(tables.counted(manager, third).added()).isOne();
        assertThat(reach.programme().people()).isOne();
        assertThat(reach.programme().unnamed()).isEqualTo(11);
        assertThat(count("engagement_record")).isEqualTo(3);
    }

    @Test
    void twoWhoBringTheSameTableInAtOnceCountItOnce() throws Exception {
        var table = new StringBuilder("Activity,Date,Heads,Note\n");
        for (var i = 0; i < 400; i++)
            table.append("Launch,2008-12-03,1,table ").append(i).append('\n');
        var first = tables.looked(manager, table.toString());
        var second = tables.looked(manager, table.toString());
        Callable<Integer> one = () -> tables.counted(manager, first).added();
        Callable<Integer> other = () -> tables.counted(manager, second).added();
        Races.together(List.of(one, other));
        assertThat(tables.find(manager, first).added()
                        + tables.find(manager, second).added())
                .isEqualTo(400);
        assertThat(count("engagement_record")).isEqualTo(400);
        assertThat(reach.programme().unnamed()).isEqualTo(400);
    }

    @Test
    void aWholeTableIsTakenBackOnceWithAReasonAndCanComeAgain() {
        var ann = people.named("Ann Ashe", Role.PARTICIPANT);
        var table = "Activity,Date,Name,Heads\nLaunch,2008-12-03,Ann Ashe,\nLaunch,2008-12-03,,5\n";
        var id = tables.looked(manager, table);
        assertThatThrownBy(() -> people.as(manager, () -> imports.takeBack(id, "too soon")))
                .hasMessage("sheet.refusal.nothing-to-take-back");
        tables.counted(manager, id);
        assertThatThrownBy(() -> people.as(manager, () -> imports.takeBack(id, " ")))
                .isInstanceOf(UnusableInputException.class);

        var back = tables.takenBack(manager, id, "It was another county's list");
        assertThat(back.state()).isEqualTo(ImportState.TAKEN_BACK);
        assertThat(back.takenBack()).isNotNull();
        assertThat(back.takenBack().lines()).isEqualTo(2);
        assertThat(back.takenBack().why()).isEqualTo("It was another county's list");
        assertThat(back.takenBack().by()).isEqualTo(manager);
        assertThat(reach.programme())
                .extracting(Reach::people, Reach::unnamed, Reach::places, Reach::activities)
                .containsExactly(0, 0, 0, 0);
        assertThat(count("engagement_record"))
                .as("two lines and their counter-entries")
                .isEqualTo(4);
        assertThatThrownBy(() -> people.as(manager, () -> imports.takeBack(id, "again")))
                .isInstanceOf(RefusedException.class)
                .hasMessage("sheet.refusal.taken-back-already");
        assertThat(jdbc.sql("select after_text from audit_entry where what = 'sheet.audit.taken-back'")
                        .query(String.class)
                        .list())
                .containsExactly("It was another county's list");

        var again = tables.looked(manager, table);
        assertThat(tables.preview(manager, again).added()).isEqualTo(2);
        assertThat(tables.counted(manager, again).added()).isEqualTo(2);
        assertThat(reach.programme().people()).isOne();
        assertThat(reach.programme().unnamed()).isEqualTo(5);
        assertThat(tables.takenBack(manager, again, "And again").takenBack().lines())
                .isEqualTo(2);
        assertThat(reach.programme().people()).isZero();
        assertThat(count("engagement_record")).isEqualTo(8);
        assertThat(people.as(manager, (Callable<Integer>)
                        () -> recount.now().differences().size()))
                .isZero();
        assertThat(ann).isNotNull();
    }

    @Test
    void twoWhoTakeATableBackAtOnceDoItOnce() throws Exception {
        var id = tables.looked(manager, "Activity,Date,Heads\nLaunch,2008-12-03,5\n");
        tables.counted(manager, id);
        Callable<Object> back = () -> {
            people.as(manager, () -> imports.takeBack(id, "Twice"));
            return "";
        };
        var outcomes = Races.together(List.of(back, back, back));
        assertThat(outcomes.stream().filter(Races.Outcome::won)).hasSize(1);
        org.awaitility.Awaitility.await().until(() -> tables.find(manager, id).state() == ImportState.TAKEN_BACK);
        assertThat(count("engagement_record")).isEqualTo(2);
        assertThat(reach.programme().unnamed()).isZero();
    }

    @Test
    void eachRowOfTheLedgerLeadsToItsLine() {
        var ann = people.named("Ann Ashe", Role.PARTICIPANT);
        var id = tables.looked(manager, """
                Activity,Date,Kind,Strand,Name,Organisation,Note
                Launch,2008-12-03,event,1,ann ashe,Nowhere,She spoke
                """);
        tables.decideTheRest(manager, id);
        tables.counted(manager, id);
        var row = people.as(manager, (Callable<LedgerLine>)
                () -> reach.lines(null, PageRequest.of(0, 10)).getContent().getFirst());
        assertThat(row.activity().kind()).isEqualTo("import");
        assertThat(row.activity().label()).isEqualTo("Launch");
        var key = row.activity().link().substring(HistoryLineId.PATH.length());
        var line = people.as(manager, (Callable<ImportedLine>)
                () -> HistoryLineId.parse(key).flatMap(history::line).orElseThrow());
        assertThat(line.number()).isEqualTo(2);
        assertThat(line.table().fileName()).isEqualTo("list.csv");
        assertThat(line.writtenName()).isEqualTo("ann ashe");
        assertThat(line.member()).isEqualTo(ann);
        assertThat(line.writtenOrganisation()).isEqualTo("Nowhere");
        assertThat(line.organisation()).isNull();
        assertThat(line.note()).isEqualTo("She spoke");
        assertThat(line.countedAt()).isNotNull();
    }

    @Test
    void aTableWithTheHeadingsOfAnEarlierOneBeginsWithWhatWasSettledThen() {
        var first = tables.come(manager, "Who,Where,When\nAnn Ashe,Mill trust,2008-12-03\n");
        tables.settle(
                manager,
                first,
                new SettleColumns(
                        List.of("Name", "Organisation", "Date"), null, "Launch", null, EngagementKind.BRIEFING, null));
        tables.decideTheRest(manager, first);
        tables.counted(manager, first);
        var second = plan(tables.come(manager, "Who,Where,When\nBen Birch,Mill trust,2008-12-04\n"));
        assertThat(second.columns()).containsExactly("Name", "Organisation", "Date");
        assertThat(second.kind()).isEqualTo(EngagementKind.BRIEFING);
        assertThat(second.activity()).as("every list has its own").isEmpty();
    }

    @Test
    void onlyManagersBringPastAttendanceIn() {
        var id = tables.looked(manager, "Activity,Date,Heads\nLaunch,2008-12-03,5\n");
        var facilitator = people.person(Role.FACILITATOR, Role.STEERING);
        assertThatThrownBy(() -> people.as(facilitator, () -> imports.start(id)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> people.as(facilitator, () -> imports.takeBack(id, "no")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> people.as(facilitator, () -> history.line(new HistoryLineId(UUID.randomUUID()))))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> people.as(facilitator, () -> matches.settleTheRest(id, ValueKind.PERSON)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private static SettleColumns settled(List<String> columns, String activity, LocalDate day) {
        return new SettleColumns(columns, null, activity, day, EngagementKind.ATTENDED_EVENT, null);
    }

    private HistoryPlanDetail plan(ImportId id) {
        return people.as(
                manager, (Callable<HistoryPlanDetail>) () -> history.plan(id).orElseThrow());
    }

    private HistoryOutlook outlook(ImportId id) {
        return people.as(
                manager, (Callable<HistoryOutlook>) () -> history.outlook(id).orElseThrow());
    }

    private List<HistoryValue> values(ImportId id, ValueKind kind) {
        return people.as(manager, (Callable<List<HistoryValue>>)
                () -> matches.list(id, kind, false, PageRequest.of(0, 50)).getContent());
    }

    private HistoryValue undecided(ImportId id, ValueKind kind, String written) {
        return values(id, kind).stream()
                .filter(value -> value.written().equals(written) && value.choice() == HistoryChoice.UNDECIDED)
                .findFirst()
                .orElseThrow();
    }

    private String email(MemberId id) {
        return people.as(
                manager, (Callable<String>) () -> members.find(id).orElseThrow().email());
    }

    private Reach strandReach(int number) {
        return reach.strands().stream()
                .filter(line -> line.strand().number() == number)
                .findFirst()
                .orElseThrow()
                .reach();
    }

    private static void same(HistoryOutlook.Figures expected, Reach counted) {
        assertThat(counted)
                .extracting(Reach::people, Reach::unnamed, Reach::places, Reach::organisations, Reach::activities)
                .containsExactly(
                        expected.people(),
                        expected.unnamed(),
                        expected.places(),
                        expected.organisations(),
                        expected.activities());
    }

    private int count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }
}
