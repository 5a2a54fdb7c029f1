package org.folkmoot.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.OrganisationFacts;
import org.folkmoot.member.OrganisationService;
import org.folkmoot.member.PersonEntry;
import org.folkmoot.member.RegisterInBulk;
import org.folkmoot.member.RegisterService;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.programme.ImportChange.Change;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.folkmoot.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

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
        var preview = check(SheetKind.ORGANISATIONS, """
                Name,Sector,Area,Web address,Fax
                New hall,%s,%s,hall.example,1
                ,%s,%s,,
                Other hall,Fishing,%s,,
                NEW HALL,%s,%s,,
                Third hall,%s,%s,not an address,
                """.replace("%s,%s", sector + "," + area)
                        .replace("Fishing,%s", "Fishing," + area))
                .preview();
        assertThat(preview.lines()).isEqualTo(5);
        assertThat(preview.count(Change.ADDED)).isOne();
        assertThat(preview.problemLines()).isEqualTo(4);
        assertThat(preview.unknownColumns()).containsExactly("Fax");
        assertThat(preview.problems())
                .extracting(LineProblem::line, LineProblem::column, LineProblem::key)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(3, "Name", "input.required"),
                        org.assertj.core.groups.Tuple.tuple(4, "Sector", "sheet.problem.sector"),
                        org.assertj.core.groups.Tuple.tuple(5, "Name", "sheet.problem.twice"),
                        org.assertj.core.groups.Tuple.tuple(6, "Web address", "member.site.form"));
        assertThat(preview.problems().get(1).arguments().get(1).toString()).contains(sector);
        assertThat(organisations.size()).isEqualTo(before);
    }

    @Test
    void aMissingColumnIsNamedWithWhatTheFileHas() {
        assertThatThrownBy(() -> check(SheetKind.PEOPLE, "Name;Organisation\nAnn;Hall"))
                .isInstanceOfSatisfying(UnusableSheetException.class, missing -> {
                    assertThat(missing.key()).isEqualTo("sheet.file.column-missing");
                    assertThat(missing.arguments()[0]).isEqualTo("Email");
                    assertThat(missing.arguments()[1]).isEqualTo("Name, Organisation");
                });
        assertThatThrownBy(() -> check(SheetKind.PEOPLE, "Name,Email,email\na,b,c"))
                .hasMessage("sheet.file.column-twice");
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
        assertThat(checked.preview().problems())
                .extracting(LineProblem::line, LineProblem::key)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(5, "sheet.problem.organisation"),
                        org.assertj.core.groups.Tuple.tuple(5, "sheet.problem.day"),
                        org.assertj.core.groups.Tuple.tuple(5, "sheet.problem.role"),
                        org.assertj.core.groups.Tuple.tuple(6, "sheet.problem.administrator"));
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
            var preview = people.as(manager, () -> imports.check(SheetKind.ORGANISATIONS, "x", bytes))
                    .preview();
            assertThat(preview.problems()).isEmpty();
            assertThat(preview.count(Change.UNCHANGED)).isEqualTo(preview.lines());
            if (!xlsx) assertThat(new String(bytes, StandardCharsets.UTF_8)).contains("'=HYPERLINK");
        }
        var bytes = people.as(manager, () -> exports.export(SheetKind.PEOPLE, true));
        var preview = people.as(manager, () -> imports.check(SheetKind.PEOPLE, "x", bytes))
                .preview();
        assertThat(preview.count(Change.UNCHANGED)).isEqualTo(preview.lines()).isPositive();
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
        assertThat(checked.preview().count(Change.ADDED)).isEqualTo(10_000);
        var told = new CopyOnWriteArrayList<Integer>();
        var done = imported(checked, told);
        assertThat(done.added()).isEqualTo(10_000);
        assertThat(told).as("progress after each batch").hasSize(20).isSorted().endsWith(10_000);
        assertThat(jdbc.sql("select count(*) from affiliation where job_title = 'Officer' and first_day = '2009-01-01'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(10_000);
        assertThat(check(SheetKind.PEOPLE, file.toString()).preview().count(Change.UNCHANGED))
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
        assertThatThrownBy(() -> people.as(
                        participant, () -> imports.check(SheetKind.PEOPLE, "x", "a".getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(AccessDeniedException.class);
    }

    private Checked check(SheetKind kind, String text) {
        return people.as(manager, () -> imports.check(kind, "test.csv", text.getBytes(StandardCharsets.UTF_8)));
    }

    private ImportProgress imported(Checked checked) {
        return imported(checked, new ArrayList<>());
    }

    private ImportProgress imported(Checked checked, List<Integer> told) {
        return people.as(manager, () -> {
            var ended = new CopyOnWriteArrayList<ImportProgress>();
            var id = imports.start(checked);
            imports.watch(id, progress -> {
                told.add(progress.done());
                ended.add(progress);
            });
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> people.as(manager, () -> imports.find(id))
                                    .orElseThrow()
                                    .state()
                            != ImportState.RUNNING);
            return imports.find(id).orElseThrow();
        });
    }
}
