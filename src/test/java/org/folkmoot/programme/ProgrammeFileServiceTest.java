package org.folkmoot.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.OrganisationService;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.programme.ImportChange.Change;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.folkmoot.testing.Races;
import org.folkmoot.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.yaml.snakeyaml.Yaml;

@PortalTest
@BothDatabases
@RecordApplicationEvents
class ProgrammeFileServiceTest {

    private static final String SMALL = """
            programme: {name: Small county, county: Rutland}
            stages: [{name: First, from: 2008-08-01}]
            strands:
              - {number: 1, name: Launch, stage: First, counts: [VISIT, STORY]}
              - {number: 2, name: Inquiries}
            strategy: {themes: [{name: Green}], principles: [Together]}
            sectors: [Health, Police]
            areas: [Oakham]
            organisations: [{name: Rutland Council, sector: Health, area: Oakham}]
            """;

    @Autowired
    ProgrammeFileService files;

    @Autowired
    ProgrammeService programme;

    @Autowired
    OrganisationService organisations;

    @Autowired
    TestMembers people;

    @Autowired
    Statements statements;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    ApplicationEvents events;

    MemberId manager;

    @BeforeEach
    void signUp() {
        manager = people.person(Role.MANAGER);
    }

    @Test
    void exportingTheRealProgrammeGivesTheSameContentBack() {
        take(TestProgramme.text());
        var exported = people.as(manager, () -> files.exportFile());
        Map<String, Object> original = new Yaml().load(quoted(TestProgramme.text()));
        Map<String, Object> again = new Yaml().load(exported);
        assertThat(again).isEqualTo(original);
        assertThat(sql.queryForObject(
                        "select count(*) from audit_entry where what = 'programme.audit.exported'", Integer.class))
                .isOne();
        assertThat(take(exported).differences()).isEmpty();
    }

    @Test
    void theRealProgrammeIsReadAsItsFileStatesIt() {
        take(TestProgramme.text());
        assertThat(programme.programme().orElseThrow().name()).isEqualTo("Exceptional Suffolk");
        assertThat(programme.stages()).hasSize(4);
        assertThat(programme.stages().getLast().to()).isNull();
        var launch = programme.strands().get(1);
        assertThat(launch.cost()).isEqualTo(45);
        assertThat(launch.otherStatedCost()).isEqualTo(30);
        assertThat(launch.target()).isEqualTo(new Target(Measure.PEOPLE, 150, null));
        assertThat(programme.strands().get(2).target()).isNull();
        assertThat(programme.strands().get(4).parts()).hasSize(4);
        assertThat(programme.strategy().themes()).hasSize(4);
        assertThat(programme.strategy().themes().getLast().name()).isEqualTo("Safe, healthy and inclusive communities");
        assertThat(programme.strategy().principles()).hasSize(6);
        assertThat(programme.strategy().conditions()).hasSize(5);
        assertThat(programme.sectors().stream().map(Sector::name))
                .startsWith("Health", "Local authorities")
                .hasSize(6);
        assertThat(programme.bodies().get(1).seats()).hasSize(6);
        assertThat(programme.funding().pledges()).hasSize(7);
        assertThat(organisations.size().organisations()).isEqualTo(26);
        assertThat(events.stream(ProgrammeChanged.class)).hasSize(1);
    }

    @Test
    void importingAgainUpdatesByNameAndKeepsIds() {
        take(SMALL);
        var before = programme.strands();
        var report = take(SMALL.replace("Green}", "Green, outcome: Cleaner}")
                .replace("number: 2, name: Inquiries", "number: 2, name: inquiries, cost: 65")
                .replace("[Health, Police]", "[Health, Business]"));
        assertThat(report.differences())
                .extracting(ImportChange::change, ImportChange::what, ImportChange::name)
                .containsExactly(
                        tuple(Change.UPDATED, "programme.thing.strand", "inquiries"),
                        tuple(Change.UPDATED, "programme.thing.theme", "Green"),
                        tuple(Change.ADDED, "programme.thing.sector", "Business"),
                        tuple(Change.MISSING, "programme.thing.sector", "Police"));
        assertThat(programme.strands())
                .extracting(StrandSummary::id)
                .containsExactlyElementsOf(
                        before.stream().map(StrandSummary::id).toList());
        assertThat(programme.sectors()).extracting(Sector::name).containsExactly("Health", "Business", "Police");
    }

    @Test
    void aStrandWithANewNameIsFoundByItsNumber() {
        take(SMALL);
        var inquiries = programme.strands().get(1).id();
        take(SMALL.replace("name: Inquiries", "name: Deeper inquiries"));
        assertThat(programme.strand(inquiries).orElseThrow().name()).isEqualTo("Deeper inquiries");
        assertThat(programme.strands()).hasSize(2);
    }

    @Test
    void strandsMaySwapTheirNumbers() {
        take(SMALL);
        var launch = programme.strands().getFirst().id();
        take(SMALL.replace("number: 1,", "number: 3,")
                .replace("number: 2,", "number: 1,")
                .replace("number: 3,", "number: 2,"));
        assertThat(programme.strand(launch).orElseThrow().number()).isEqualTo(2);
        assertThat(programme.strands()).hasSize(2);
    }

    @Test
    void theNumberOfAStrandThatIsKeptIsNotTaken() {
        take(SMALL);
        var without = SMALL.replace("  - {number: 1, name: Launch, stage: First, counts: [VISIT, STORY]}\n", "")
                .replace("number: 2, name: Inquiries", "number: 1, name: Inquiries");
        assertThatThrownBy(() -> take(without))
                .isInstanceOfSatisfying(
                        ProgrammeFileException.class,
                        refused -> assertThat(refused.problems())
                                .extracting(ProgrammeFileException.Problem::messageKey)
                                .containsExactly("programme.file.number-kept"));
        assertThat(programme.strands()).extracting(StrandSummary::number).containsExactly(1, 2);
    }

    @Test
    void whatCountsForAStrandMayChangeItsOrder() {
        take(SMALL);
        take(SMALL.replace("[VISIT, STORY]", "[STORY, VISIT, BRIEFING]"));
        assertThat(programme.strands().getFirst().counts())
                .containsExactly(EngagementKind.STORY, EngagementKind.VISIT, EngagementKind.BRIEFING);
    }

    @Test
    void thingsLeftOutAreReportedAndKept() {
        take(SMALL);
        var report = take("programme: {name: Small county}");
        assertThat(report.count(Change.MISSING)).isEqualTo(9);
        assertThat(programme.strands()).hasSize(2);
        assertThat(programme.sectors()).hasSize(2);
        assertThat(organisations.size().organisations()).isEqualTo(1);
        assertThat(report.changes())
                .contains(new ImportChange(Change.MISSING, "programme.thing.organisation", "Rutland Council"));
    }

    @Test
    void aBadOrganisationLineLeavesNothingBehind() {
        var bad = SMALL.replace("area: Oakham}]", "area: Melton}]");
        var refused = catchThrowableOfType(ProgrammeFileException.class, () -> take(bad));
        assertThat(refused.problems())
                .extracting(
                        ProgrammeFileException.Problem::line,
                        ProgrammeFileException.Problem::field,
                        ProgrammeFileException.Problem::messageKey,
                        ProgrammeFileException.Problem::arguments)
                .containsExactly(
                        tuple(9, "organisations › area", "programme.file.not-one-of", List.of("Melton", "Oakham")));
        assertNothingIsThere();
    }

    @Test
    void aPreviewReportsAndWritesNothing() {
        var report = people.as(manager, () -> files.preview(SMALL));
        assertThat(report.count(Change.ADDED)).isEqualTo(10);
        assertNothingIsThere();
        assertThat(events.stream(ProgrammeChanged.class)).isEmpty();
    }

    @Test
    void ofTwoFirstImportsOneWinsAndTheDatabaseHoldsOneProgramme() throws Exception {
        Callable<ImportReport> work = () -> take(SMALL);
        var outcomes = Races.together(IntStream.range(0, 4).mapToObj(i -> work).toList());
        assertThat(outcomes.stream().filter(Races.Outcome::won)).isNotEmpty();
        assertThat(outcomes.stream().filter(outcome -> !outcome.won()))
                .allSatisfy(outcome -> assertThat(outcome.thrown())
                        .isInstanceOf(RefusedException.class)
                        .hasMessage("programme.refusal.imported-meanwhile"));
        assertThat(sql.queryForObject("select count(*) from programme", Integer.class))
                .isOne();
        assertThat(programme.strands()).hasSize(2);
        assertThat(organisations.size().organisations()).isOne();
    }

    @Test
    void theDatabaseTakesNoSecondProgramme() {
        take(SMALL);
        for (var onlyOne : List.of(1, 2))
            assertThatThrownBy(() -> sql.update(
                            "insert into programme (id, version, only_one, name, subtitle, county) values (?, 0, ?, 'B', '', '')",
                            UUID.randomUUID().toString(),
                            onlyOne))
                    .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void readingTakesAFixedNumberOfStatements() {
        take(TestProgramme.text());
        assertThat(statements.during(() -> programme.strands())).isEqualTo(5);
        assertThat(statements.during(() -> programme.programme())).isEqualTo(3);
        assertThat(statements.during(() -> programme.strategy())).isOne();
        assertThat(statements.during(() -> programme.bodies())).isEqualTo(3);
        assertThat(statements.during(() -> programme.stages())).isOne();
    }

    @Test
    void allDatesCanBeMoved() {
        take(people.as(manager, () -> files.shifted(TestProgramme.text(), 365)));
        assertThat(programme.stages().getFirst().from()).isEqualTo(LocalDate.of(2009, 8, 1));
        assertThat(programme.stages().getLast().to()).isNull();
        assertThat(programme.strands().getFirst().to()).isEqualTo(LocalDate.of(2009, 11, 30));
        assertThat(programme.funding().regional().decidedOn()).isEqualTo(LocalDate.of(2009, 11, 26));
    }

    @Test
    void onlyManagersAndAdministratorsImport() {
        for (var role : List.of(Role.PARTICIPANT, Role.FACILITATOR, Role.STEERING, Role.OBSERVER)) {
            var person = people.person(role);
            assertThatThrownBy(() -> people.as(person, () -> files.importFile(SMALL)))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> people.as(person, () -> files.preview(SMALL)))
                    .isInstanceOf(AccessDeniedException.class);
        }
        assertThatThrownBy(() -> people.asVisitor(() -> files.exportFile())).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void withoutAProgrammeThereIsNothingToExport() {
        assertThatThrownBy(() -> people.as(manager, () -> files.exportFile()))
                .isInstanceOf(RefusedException.class)
                .hasMessage("programme.refusal.no-programme");
    }

    /** Plain YAML ends a text between braces at its comma; with quotation marks it reads what the file means. */
    private static String quoted(String yaml) {
        for (var text : List.of(
                "communications officers, then wide reach through web and media",
                "Safe, healthy and inclusive communities",
                "Everyone is safe, healthy and included, whoever they are and wherever they live")) {
            assertThat(yaml).contains(": " + text);
            yaml = yaml.replace(": " + text, ": \"" + text + "\"");
        }
        return yaml;
    }

    private ImportReport take(String yaml) {
        return people.as(manager, () -> files.importFile(yaml));
    }

    private void assertNothingIsThere() {
        for (var table : List.of("programme", "stage", "strand", "programme_term", "organisation"))
            assertThat(sql.queryForObject("select count(*) from " + table, Integer.class))
                    .as(table)
                    .isZero();
    }
}
