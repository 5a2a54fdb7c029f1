package org.folkmoot.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.OrganisationFacts;
import org.folkmoot.member.OrganisationService;
import org.folkmoot.member.PersonEntry;
import org.folkmoot.member.RegisterInBulk;
import org.folkmoot.member.RegisterService;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.folkmoot.testing.Races;
import org.folkmoot.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
@BothDatabases
class SheetImportTest {

    @Autowired
    SheetImportService imports;

    @Autowired
    SheetExportService exports;

    @Autowired
    ImportBatches batches;

    @Autowired
    ImportRuns runs;

    @Autowired
    StaleImports stale;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    PortalClock clock;

    @Autowired
    RegisterInBulk bulk;

    @Autowired
    RegisterService register;

    @Autowired
    OrganisationService organisations;

    @Autowired
    ProgrammeService programme;

    @Autowired
    TestProgramme sample;

    @Autowired
    TestMembers people;

    @Autowired
    Statements statements;

    @Autowired
    JdbcClient jdbc;

    MemberId manager;
    String sector;
    String area;

    @BeforeEach
    void aProgrammeAndAManager() {
        sample.load();
        manager = people.person(Role.MANAGER);
        sector = programme.sectors().getFirst().name();
        area = programme.areas().getFirst().name();
    }

    @Test
    void aPreviewWritesNothingAndNamesEachProblemWithItsLineAndWhatIsPossible() {
        var before = organisations.size();
        var id = check(SheetKind.ORGANISATIONS, """
                Name,Sector,Area,Web address,Fax
                New hall,%s,%s,hall.example,1
                ,%s,%s,,
                Other hall,Fishing,%s,,
                NEW HALL,%s,%s,,
                Third hall,%s,%s,not an address,
                """.replace("%s,%s", sector + "," + area)
                .replace("Fishing,%s", "Fishing," + area));
        var preview = preview(id);
        assertThat(preview.lines()).isEqualTo(5);
        assertThat(preview.added()).isOne();
        assertThat(preview.problemLines()).isEqualTo(4);
        assertThat(preview.unknownColumns()).containsExactly("Fax");
        var problems = problems(id);
        assertThat(problems)
                .extracting(LineProblem::line, LineProblem::column, LineProblem::key)
                .containsExactly(
                        tuple(3, "Name", "input.required"),
                        tuple(4, "Sector", "sheet.problem.sector"),
                        tuple(5, "Name", "sheet.problem.twice"),
                        tuple(6, "Web address", "member.site.form"));
        assertThat(problems.get(1).arguments().get(1).toString()).contains(sector);
        assertThat(problems.get(2).arguments()).containsExactly(2);
        assertThat(organisations.size()).isEqualTo(before);
    }

    @Test
    void aMissingColumnIsNamedWithWhatTheFileHasAndNothingOfItWaits() {
        assertThatThrownBy(() -> check(SheetKind.PEOPLE, "Name;Organisation\nAnn;Hall"))
                .isInstanceOfSatisfying(UnusableSheetException.class, missing -> {
                    assertThat(missing.key()).isEqualTo("sheet.file.column-missing");
                    assertThat(missing.arguments()[0]).isEqualTo("Email");
                    assertThat(missing.arguments()[1]).isEqualTo("Name, Organisation");
                });
        assertThatThrownBy(() -> check(SheetKind.PEOPLE, "Name,Email,email\na,b,c"))
                .hasMessage("sheet.file.column-twice");
        assertThatThrownBy(() -> check(
                        SheetKind.PEOPLE,
                        "Name,Email\n" + "Ann,ann@example.org\n".repeat(1_500) + "x" + ",x".repeat(70)))
                .hasMessage("sheet.file.too-many-columns");
        assertThat(count("sheet_import")).isZero();
        assertThat(count("sheet_import_line")).isZero();
    }

    @Test
    void whatIsNotUtf8ComesInAsWindows1252AndThePreviewSaysSo() {
        var id = check(
                SheetKind.ORGANISATIONS,
                ("Name;Sector;Area\nCafé – Ipswich’s;" + sector + ";" + area + "\n")
                        .getBytes(Charset.forName("windows-1252")));
        assertThat(preview(id).format()).isEqualTo(SheetFormat.WINDOWS_1252);
        assertThat(imported(id).added()).isOne();
        assertThat(organisations.findByName("Café – Ipswich’s")).isPresent();
    }

    @Test
    void thousandsOfProblemsAreReadPageByPage() {
        var id = check(SheetKind.PEOPLE, "Name,Email\n" + ("Ann,not an address\n").repeat(2_500));
        assertThat(preview(id).problemLines()).isEqualTo(2_500);
        var third = people.as(manager, () -> imports.problems(id, PageRequest.of(2, 50)));
        assertThat(third.getTotalElements()).isEqualTo(2_500);
        assertThat(third.getContent())
                .hasSize(50)
                .first()
                .satisfies(one -> assertThat(one.line()).isEqualTo(102));
    }

    @Test
    void anImportThatStoppedSaysAfterWhichLineAndGoesOnWithNothingTwice() {
        var table = new StringBuilder("Name,Email\n");
        for (var i = 0; i < 1_200; i++)
            table.append("Ann,")
                    .append(i == 700 ? "nonsense" : "ann" + i + "@example.org")
                    .append('\n');
        var id = check(SheetKind.PEOPLE, table.toString());
        var before = count("member");
        people.as(
                manager,
                () -> transaction.executeWithoutResult(
                        status -> runs.lock(id.value()).orElseThrow().begin(clock.instant())));
        people.as(manager, () -> batches.write(id, ImportRunner.BATCH));
        assertThat(find(id).state()).isEqualTo(ImportState.RUNNING);

        var later = clock.instant().plus(ImportProgress.STANDS_STILL_AFTER).plusSeconds(1);
        var stopped = clock.at(later, () -> find(id));
        assertThat(stopped.state()).as("its server is gone").isEqualTo(ImportState.STOPPED);
        assertThat(stopped.lastLine()).isEqualTo(501);
        assertThat(count("member") - before).isEqualTo(500);

        clock.at(later, () -> {
            people.as(manager, () -> imports.start(id));
            people.as(manager, () -> imports.start(id));
            return "";
        });
        var done = ended(id);
        assertThat(done.state()).isEqualTo(ImportState.DONE);
        assertThat(done.added()).isEqualTo(1_199);
        assertThat(count("member") - before).isEqualTo(1_199);
        assertThat(count("sheet_import_line")).isZero();
    }

    @Test
    void aLineTheRegisterDoesNotTakeAfterAllIsNamedAndHoldsNobodyUp() {
        var table = new StringBuilder("Name,Email\n");
        for (var i = 0; i < 30; i++) table.append("Ann,ann").append(i).append("@example.org\n");
        var id = check(SheetKind.PEOPLE, table.toString());
        // An organisation that is gone from under the table, as no screen can make it
        jdbc.sql("update sheet_import_line set entry = replace(entry, '\"organisation\":null', :nowhere)"
                        + " where line_number = 12")
                .param("nowhere", "\"organisation\":{\"value\":\"" + UUID.randomUUID() + "\"}")
                .update();
        var done = imported(id);
        assertThat(done.state()).isEqualTo(ImportState.DONE);
        assertThat(done.added()).isEqualTo(29);
        assertThat(done.leftOut()).isOne();
        assertThat(problems(id))
                .extracting(LineProblem::line, LineProblem::key)
                .containsExactly(tuple(12, "sheet.problem.not-taken"));
    }

    @Test
    void whoStopsAnImportCanGoOnLater() {
        var id = check(SheetKind.PEOPLE, "Name,Email\nAnn,ann@example.org\nBen,ben@example.org\n");
        people.as(
                manager,
                () -> transaction.executeWithoutResult(
                        status -> runs.lock(id.value()).orElseThrow().begin(clock.instant())));
        people.as(manager, () -> imports.stop(id));
        assertThat(find(id).state()).isEqualTo(ImportState.STOPPED);
        assertThat(people.as(manager, () -> batches.write(id, 1))).isFalse();
        assertThat(imported(id).added()).isEqualTo(2);
    }

    @Test
    void twoWhoWriteTheSameImportWaitForOneAnother() throws Exception {
        var table = new StringBuilder("Name,Email\n");
        for (var i = 0; i < 400; i++) table.append("Ann,ann").append(i).append("@example.org\n");
        var id = check(SheetKind.PEOPLE, table.toString());
        people.as(
                manager,
                () -> transaction.executeWithoutResult(
                        status -> runs.lock(id.value()).orElseThrow().begin(clock.instant())));
        var before = count("member");
        Callable<Boolean> write = () -> people.as(manager, () -> batches.write(id, 300));
        Races.together(List.of(write, write));
        assertThat(count("member") - before).isEqualTo(400);
        assertThat(find(id).added()).isEqualTo(400);
    }

    @Test
    void whatNobodyImportedForAWeekIsLetGo() {
        var never = check(SheetKind.PEOPLE, "Name,Email\nAnn,ann@example.org\nBen,nonsense\n");
        var stopped = check(SheetKind.PEOPLE, "Name,Email\nCid,cid@example.org\n");
        people.as(
                manager,
                () -> transaction.executeWithoutResult(
                        status -> runs.lock(stopped.value()).orElseThrow().begin(clock.instant())));
        assertThat(stale.letGo()).isZero();
        assertThat(count("sheet_import_line")).isEqualTo(2);
        clock.at(clock.instant().plus(StaleImports.KEPT).plusSeconds(1), stale::letGo);
        assertThat(people.as(manager, () -> imports.find(never))).isEmpty();
        assertThat(find(stopped).state()).isEqualTo(ImportState.EXPIRED);
        assertThat(count("sheet_import_line") + count("sheet_import_problem")).isZero();
    }

    @Test
    void peopleComeWithOrganisationJobDayAndRolesAndAKnownOneGetsTheAffiliationOnly() {
        var hall = people.as(
                manager,
                () -> register.add(new OrganisationFacts(
                        "Old hall",
                        programme.sectors().getFirst().id(),
                        programme.areas().getFirst().id())));
        people.as(manager, () -> register.addAlias(hall, "The hall"));
        var checked = check(SheetKind.PEOPLE, """
                Name;Email;Organisation;Job title;From;Roles
                Ann Example;ann@example.org;the hall;Warden;03/02/2009;Participant, Facilitator
                Ann Example;ann@example.org;;;;
                Bob Example;BOB@example.org;OLD HALL;;2009-02-04;
                Cid Example;cid@example.org;No such place;;31/31/2009;Pirate
                Dan Example;dan@example.org;;;;Administrator
                """);
        assertThat(problems(checked))
                .extracting(LineProblem::line, LineProblem::key)
                .containsExactly(
                        tuple(5, "sheet.problem.organisation"),
                        tuple(5, "sheet.problem.day"),
                        tuple(5, "sheet.problem.role"),
                        tuple(6, "sheet.problem.administrator"));
        var done = imported(checked);
        assertThat(done.state()).isEqualTo(ImportState.DONE);
        assertThat(done.added()).isEqualTo(2);
        assertThat(done.leftOut()).isEqualTo(2);
        var ann = people.as(manager, () -> bulk.everyone()).stream()
                .filter(person -> person.email().equals("ann@example.org"))
                .findFirst()
                .orElseThrow();
        assertThat(ann.roles()).containsExactlyInAnyOrder(Role.PARTICIPANT, Role.FACILITATOR);
        assertThat(ann.affiliations()).singleElement().satisfies(held -> {
            assertThat(held.organisation()).isEqualTo(hall);
            assertThat(held.jobTitle()).isEqualTo("Warden");
            assertThat(held.firstDay()).isEqualTo(LocalDate.of(2009, 2, 3));
        });
    }

    @Test
    void whatIsExportedImportsAgainAndChangesNothing() {
        people.as(
                manager,
                () -> register.add(new OrganisationFacts(
                        "=HYPERLINK(\"http://bad.example\")",
                        programme.sectors().getFirst().id(),
                        programme.areas().getFirst().id(),
                        "hall.example")));
        for (var xlsx : List.of(false, true)) {
            var bytes = people.as(manager, () -> exports.export(SheetKind.ORGANISATIONS, xlsx));
            var id = check(SheetKind.ORGANISATIONS, bytes);
            assertThat(problems(id)).isEmpty();
            assertThat(preview(id).unchanged()).isEqualTo(preview(id).lines());
            if (!xlsx) assertThat(new String(bytes, StandardCharsets.UTF_8)).contains("'=HYPERLINK");
        }
        var preview =
                preview(check(SheetKind.PEOPLE, people.as(manager, () -> exports.export(SheetKind.PEOPLE, true))));
        assertThat(preview.unchanged()).isEqualTo(preview.lines()).isPositive();
        assertThat(jdbc.sql("select count(*) from audit_entry where what like 'sheet.audit.exported%'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
    }

    @Test
    void fiveHundredOrganisationsAndTenThousandPeopleComeInWithProgress() {
        var file = new StringBuilder("Name,Sector,Area\n");
        for (var i = 0; i < 500; i++)
            file.append("Hall ")
                    .append(i)
                    .append(',')
                    .append(sector)
                    .append(',')
                    .append(area)
                    .append('\n');
        assertThat(imported(check(SheetKind.ORGANISATIONS, file.toString())).added())
                .isEqualTo(500);

        file.setLength(0);
        file.append("Name,Email,Organisation,Job title,From,Roles\n");
        for (var i = 0; i < 10_000; i++)
            file.append("Person ")
                    .append(i)
                    .append(",person")
                    .append(i)
                    .append("@example.org,Hall ")
                    .append(i % 500)
                    .append(",Officer,2009-01-01,Participant\n");
        var checked = check(SheetKind.PEOPLE, file.toString());
        assertThat(preview(checked).added()).isEqualTo(10_000);
        var seen = new TreeSet<Integer>();
        people.as(manager, () -> imports.start(checked));
        await().pollInterval(Duration.ofMillis(10))
                .atMost(Duration.ofSeconds(60))
                .until(() -> {
                    seen.add(find(checked).done());
                    return find(checked).state() == ImportState.DONE;
                });
        assertThat(find(checked).added()).isEqualTo(10_000);
        assertThat(seen).as("progress in between").hasSizeGreaterThan(2);
        assertThat(jdbc.sql("select count(*) from affiliation where job_title = 'Officer' and first_day = '2009-01-01'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(10_000);
        assertThat(preview(check(SheetKind.PEOPLE, file.toString())).unchanged())
                .as("a second time would change nothing")
                .isEqualTo(10_000);

        // The register holds 10,000 people now; a batch costs what it cost when it was empty.
        assertThat(statementsOfABatch("full")).isEqualTo(costOnAnEmptyRegister());
    }

    private long costOnAnEmptyRegister() {
        jdbc.sql("delete from affiliation").update();
        jdbc.sql("delete from member_role_change").update();
        jdbc.sql("delete from member_role where member_id <> ?")
                .param(manager.value())
                .update();
        jdbc.sql("delete from member where id <> ?").param(manager.value()).update();
        return statementsOfABatch("empty");
    }

    private long statementsOfABatch(String mark) {
        var entries = new ArrayList<PersonEntry>();
        var hall = organisations.findByName("Hall 1").orElseThrow();
        for (var i = 0; i < 100; i++)
            entries.add(new PersonEntry(
                    new org.folkmoot.member.EmailAddress(mark + i + "@example.org"),
                    "Person",
                    hall,
                    "",
                    LocalDate.of(2009, 1, 1),
                    java.util.Set.of(Role.PARTICIPANT)));
        return people.as(manager, () -> statements.during(() -> bulk.people(entries)));
    }

    @Test
    void onlyManagersImportAndExport() {
        var participant = people.person(Role.PARTICIPANT);
        assertThatThrownBy(() -> people.as(participant, () -> exports.export(SheetKind.PEOPLE, false)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> people.as(participant, () -> imports.check(SheetKind.PEOPLE, "x", Path.of("x"))))
                .isInstanceOf(AccessDeniedException.class);
    }

    private ImportId check(SheetKind kind, String text) {
        return check(kind, text.getBytes(StandardCharsets.UTF_8));
    }

    private ImportId check(SheetKind kind, byte[] bytes) {
        return people.as(manager, () -> {
            var file = Files.write(Files.createTempFile("folkmoot", ".test"), bytes);
            try {
                return imports.check(kind, "test.csv", file);
            } finally {
                Files.delete(file);
            }
        });
    }

    private ImportPreview preview(ImportId id) {
        return people.as(manager, () -> imports.preview(id)).orElseThrow();
    }

    private List<LineProblem> problems(ImportId id) {
        return people.as(manager, () -> imports.problems(id, PageRequest.of(0, 100)))
                .getContent();
    }

    private ImportProgress find(ImportId id) {
        return people.as(manager, () -> imports.find(id)).orElseThrow();
    }

    private int count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }

    private ImportProgress imported(ImportId id) {
        people.as(manager, () -> imports.start(id));
        return ended(id);
    }

    private ImportProgress ended(ImportId id) {
        await().atMost(Duration.ofMinutes(5)).until(() -> find(id).state() != ImportState.RUNNING);
        return find(id);
    }
}
