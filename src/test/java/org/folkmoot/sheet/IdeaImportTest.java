package org.folkmoot.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.folkmoot.audit.AuditLog;
import org.folkmoot.idea.IdeaDetail;
import org.folkmoot.idea.IdeaFilter;
import org.folkmoot.idea.IdeaOrder;
import org.folkmoot.idea.IdeaService;
import org.folkmoot.idea.IdeasInBulk;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.Role;
import org.folkmoot.member.SystemWork;
import org.folkmoot.member.TestMembers;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** Ideas from a table: on the portal with a look first, and a large set on a stopped portal. */
@PortalTest
@BothDatabases
class IdeaImportTest {

    private static final String TABLE = """
        Id,Title,Text,Created,Theme,Ward
        17,Benches by the mill,To rest.,2009-02-03,"%s",North
        18,,No title.,,,
        19,Later,Not yet.,2999-01-01,,
        20,Placed nowhere,In no theme.,,Fishing,
        17,Twice,The same id.,,,
        21,A swimming bath,To swim.,03/02/2009,,
        """;

    @TempDir
    Path folder;

    @Autowired
    SheetImportService imports;

    @Autowired
    SheetExportService exports;

    @Autowired
    IdeaRows rows;

    @Autowired
    IdeasInBulk bulk;

    @Autowired
    IdeaService ideas;

    @Autowired
    MemberService members;

    @Autowired
    ProgrammeService programme;

    @Autowired
    TestProgramme testProgramme;

    @Autowired
    TestMembers people;

    @Autowired
    AuditLog audit;

    @Autowired
    MessageSource messages;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationContext portal;

    @Autowired
    PortalClock clock;

    @Autowired
    JdbcTemplate jdbc;

    private MemberId manager;
    private String table;

    @BeforeEach
    void aManager() {
        testProgramme.load();
        manager = people.named("Mary Manager", Role.MANAGER);
        table = TABLE.formatted(programme.strategy().themes().getFirst().name());
    }

    @Test
    void theLookNamesUnknownColumnsAndEachProblemAndWritesNothing() {
        var id = check(table);
        var preview = people.as(manager, () -> imports.preview(id)).orElseThrow();
        assertThat(preview.unknownColumns()).containsExactly("Ward");
        assertThat(preview.lines()).isEqualTo(6);
        assertThat(preview.added()).isEqualTo(2);
        assertThat(people.as(manager, () -> imports.problems(id, PageRequest.of(0, 20))))
                .extracting(LineProblem::line, LineProblem::column, LineProblem::key)
                .containsExactly(
                        tuple(3, "Title", "input.required"),
                        tuple(4, "Created", "sheet.problem.not-yet"),
                        tuple(5, "Theme", "sheet.problem.theme"),
                        tuple(6, "Id", "sheet.problem.idea-twice"));
        assertThat(all()).isEmpty();
    }

    @Test
    void thePatternShowsALineThatIsRightButForItsIdAndNeverComesIn() {
        var pattern =
                new String(people.as(manager, () -> exports.export(SheetKind.IDEAS, false)), StandardCharsets.UTF_8);
        var id = check(pattern);
        assertThat(people.as(manager, () -> imports.problems(id, PageRequest.of(0, 20))))
                .extracting(LineProblem::line, LineProblem::column, LineProblem::key)
                .containsExactly(tuple(2, "Id", "sheet.problem.idea-example"));
        var own = check(pattern.replace("example", "1"));
        assertThat(people.as(manager, () -> imports.preview(own)).orElseThrow().added())
                .isEqualTo(1);
    }

    @Test
    void theLinesLeftOutAreThereAsATable() {
        var id = check(table);
        var report = new String(people.as(manager, () -> exports.refused(id)), StandardCharsets.UTF_8);
        assertThat(report.lines()).hasSize(5).first().isEqualTo("Line,Column,What is wrong");
        assertThat(report).contains("5,Theme,").contains("6,Id,");
        var right = check("Id,Title,Text\n1,A bench,To rest.\n");
        assertThat(people.as(manager, () -> exports.refused(right))).isEmpty();
        assertThatThrownBy(() -> people.as(people.person(Role.PARTICIPANT), () -> exports.refused(id)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whatComesInKeepsItsDayAndPlaceSaysWhoTypedAndCountsForNobody() {
        take(table);
        var bench = all().stream()
                .filter(idea -> idea.title().equals("Benches by the mill"))
                .findFirst()
                .orElseThrow();
        assertThat(bench.theme())
                .isEqualTo(programme.strategy().themes().getFirst().name());
        assertThat(bench.submittedAt())
                .isEqualTo(
                        LocalDate.of(2009, 2, 3).atStartOfDay(clock.getZone()).toInstant());
        assertThat(bench.typed()).isEqualTo(new IdeaDetail.Typed("Mary Manager", "", false));
        assertThat(bench.origin())
                .isNotNull()
                .satisfies(origin -> assertThat(origin.kind()).isEqualTo("import"));
        assertThat(jdbc.queryForObject("select count(*) from engagement_record", Integer.class))
                .isZero();
    }

    @Test
    void twiceItIsThereOnceAndAnotherTablesIdIsNotTakenForTheSame() {
        take(table);
        take(table);
        assertThat(all())
                .extracting(IdeaDetail::title)
                .containsExactlyInAnyOrder("Benches by the mill", "A swimming bath");
        var other = check("Id,Title,Text\n21,Something else,Words.\n");
        assertThat(people.as(manager, () -> imports.problems(other, PageRequest.of(0, 20))))
                .extracting(LineProblem::key)
                .containsExactly("sheet.problem.idea-other");
    }

    @Test
    void aWorkbookWorksAsWell() throws Exception {
        var file = Files.write(
                folder.resolve("ideas.xlsx"),
                SheetWriter.xlsx(
                        "Ideas", List.of("ID", "Title", "Text"), List.of(List.of("1", "Benches", "To rest."))));
        var id = people.as(manager, () -> imports.check(SheetKind.IDEAS, "ideas.xlsx", file));
        run(id);
        assertThat(all()).extracting(IdeaDetail::title).containsExactly("Benches");
    }

    @Test
    void onAStoppedPortalALargeSetComesInWithAReportAndASecondTimeNothingNew() throws Exception {
        var lines = new StringBuilder("Id,Title,Text,Ward\n");
        for (var i = 0; i < 2_500; i++)
            lines.append(i)
                    .append(",Idea number ")
                    .append(i)
                    .append(",Because of ")
                    .append(i)
                    .append(",N\n");
        lines.append("x,,No title,\n");
        var report = folder.resolve("refused.csv");
        assertThat(offline(lines.toString(), report, true)).isOne();
        assertThat(count()).isZero();
        assertThat(offline(lines.toString(), report, false)).isOne();
        assertThat(count()).isEqualTo(2_500);
        assertThat(Files.readAllLines(report)).hasSize(2).last().asString().startsWith("2502,Title,");
        Files.delete(report);
        assertThat(offline(lines.toString(), report, false)).isOne();
        assertThat(count()).isEqualTo(2_500);
    }

    @Test
    void onAStoppedPortalWhatCannotBeDoneIsSaidAndNothingIsWritten() throws Exception {
        assertThat(offline("Title,Text\nBenches,To rest.\n", folder.resolve("r.csv"), false))
                .isEqualTo(2);
        manager = people.person(Role.PARTICIPANT);
        assertThat(offline(table, folder.resolve("r.csv"), false)).isEqualTo(2);
        assertThat(count()).isZero();
        assertThat(folder.resolve("r.csv")).doesNotExist();
    }

    private int offline(String words, Path report, boolean check) throws Exception {
        var file = Files.writeString(folder.resolve("ideas.csv"), words, StandardCharsets.UTF_8);
        var as = java.util.Objects.requireNonNull(
                SystemWork.call(() -> members.addressesOf(List.of(manager)).get(manager)));
        var settings = new OfflineImportSettings(file.toString(), as.value(), report.toString(), check);
        var offline = new OfflineImport(settings, rows, bulk, members, audit, messages, transaction, portal);
        return SystemWork.call(offline::everything);
    }

    private void take(String words) {
        run(check(words));
    }

    private void run(ImportId id) {
        people.as(manager, () -> imports.start(id));
        await().atMost(Duration.ofSeconds(20))
                .until(() ->
                        people.as(manager, () -> imports.find(id)).orElseThrow().state() == ImportState.DONE);
    }

    private ImportId check(String words) {
        try {
            var file = Files.writeString(folder.resolve("ideas.csv"), words, StandardCharsets.UTF_8);
            return people.as(manager, () -> imports.check(SheetKind.IDEAS, "ideas.csv", file));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private List<IdeaDetail> all() {
        return people.as(
                manager,
                () -> ideas.list(IdeaFilter.all(IdeaOrder.NEWEST), PageRequest.of(0, 50)).stream()
                        .flatMap(one -> ideas.find(one.id()).stream())
                        .toList());
    }

    private long count() {
        return people.asVisitor(() -> ideas.list(IdeaFilter.all(IdeaOrder.NEWEST), PageRequest.of(0, 1)))
                .getTotalElements();
    }
}
