package org.folkmoot.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.idea.IdeaService;
import org.folkmoot.idea.TestIdeas;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.moderation.PreModeration;
import org.folkmoot.moderation.TestModeration;
import org.folkmoot.shared.FolkmootSettings;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.OtherProcess;
import org.folkmoot.testing.PortalTest;
import org.folkmoot.testing.Races;
import org.folkmoot.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

@PortalTest
@BothDatabases
class FileServiceTest {

    private static final long MOST = 10L * 1024 * 1024;
    private static final Path ROOT = TestDatabase.DATA.resolve("files");

    @Autowired
    FileService service;

    @Autowired
    TestFiles files;

    @Autowired
    FileStore store;

    @Autowired
    Filing filing;

    @Autowired
    OrphanFiles orphans;

    @Autowired
    FileSettings settings;

    @Autowired
    FolkmootSettings portal;

    @Autowired
    IdeaService ideaService;

    @Autowired
    TestIdeas ideas;

    @Autowired
    TestModeration moderation;

    @Autowired
    TestMembers people;

    @Autowired
    PortalClock clock;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    WebApplicationContext context;

    private MockMvcTester web;
    private MemberId author;
    private IdeaId idea;

    @BeforeEach
    void anIdea() {
        web = MockMvcTester.from(
                context, builder -> builder.apply(springSecurity()).build());
        author = people.person(Role.PARTICIPANT);
        idea = ideas.by(author, "Benches");
    }

    @Test
    void anAttachedFileIsGivenOutToAnyoneWhoMayReadTheIdeaAndNeverRuns() throws Exception {
        var bytes = TestFiles.pdf();
        var id = files.attached(author, idea.asHolder(), "Größe & \"Plan\".pdf", bytes);
        var shown = people.asVisitor(() -> service.on(idea.asHolder()));
        assertThat(shown.files()).singleElement().satisfies(file -> {
            assertThat(file.name()).isEqualTo("Größe & _Plan_.pdf");
            assertThat(file.bytes()).isEqualTo(bytes.length);
            assertThat(file.link()).isEqualTo("files/" + id.value());
        });
        assertThat(shown.more()).isZero();
        assertThat(shown.mayRemove()).isFalse();
        var got = web.get().uri("/files/" + id.value()).exchange();
        assertThat(got).hasStatusOk().hasContentType("application/pdf");
        assertThat(got.getResponse().getContentAsByteArray()).isEqualTo(bytes);
        assertThat(got)
                .headers()
                .hasValue("X-Content-Type-Options", "nosniff")
                .hasValue("Content-Security-Policy", "default-src 'none'; sandbox; frame-ancestors 'none'")
                .hasValue("Cache-Control", "no-cache, private");
        assertThat(got.getResponse().getHeader("Content-Disposition"))
                .startsWith("attachment; ")
                .contains("filename*=UTF-8''Gr%C3%B6%C3%9Fe");
        assertThat(jdbc.queryForObject("select sha256 from stored_file", String.class))
                .satisfies(sha -> assertThat(ROOT.resolve(sha.substring(0, 2))
                                .resolve(sha.substring(2, 4))
                                .resolve(sha))
                        .hasBinaryContent(bytes));
    }

    @Test
    void aFileIsTakenForWhatItsBytesSayAndMustBeCalledSo() throws IOException {
        refused("photo.png", TestFiles.text("<!doctype html><html><script>alert(1)</script></html>"), "kind-differs");
        refused("photo.png", TestFiles.text("only words"), "kind-differs");
        refused("photo.jpg", TestFiles.pdf(), "kind-differs");
        refused("notes.txt", TestFiles.text("<!DOCTYPE html><html><body>hello</body></html>"), "kind-differs");
        refused("letter.docx", TestFiles.zip("malware.exe"), "kind-differs");
        refused("letter.docx", TestFiles.text("PK\u0003\u0004 broken"), "kind-differs");
        for (var name :
                new String[] {"page.html", "drawing.svg", "run.js", "run.exe", "all.zip", "none", "plan.pdf.html"})
            refused(name, TestFiles.pdf(), "kind-not-taken");
        refused("empty.txt", new byte[0], "empty");
        assertThat(count("stored_file")).isZero();
        assertThat(count("file_tally")).isZero();
        files.attached(
                author, idea.asHolder(), "letter.docx", TestFiles.zip("[Content_Types].xml", "word/document.xml"));
        files.attached(author, idea.asHolder(), "figures.csv", TestFiles.text("a,b\n1,2\n"));
        files.attached(author, idea.asHolder(), "notes.TXT", TestFiles.text("Words, and more words."));
        assertThat(jdbc.queryForList("select media_type from stored_file order by name", String.class))
                .contains("text/csv", "text/plain")
                .hasSize(3);
    }

    @Test
    void oneByteTooManyIsOneTooMany() throws IOException {
        assertThat(settings.maxSize().toBytes()).isEqualTo(MOST);
        attach("exactly.txt", TestFiles.ofSize(MOST));
        assertThatThrownBy(() -> attach("more.txt", TestFiles.ofSize(MOST + 1))).hasMessage("files.refusal.too-large");
        var read = new AtomicLong();
        var endless = new InputStream() {
            @Override
            public int read() {
                read.incrementAndGet();
                return 'a';
            }

            @Override
            public int read(byte[] into, int offset, int length) {
                java.util.Arrays.fill(into, offset, offset + length, (byte) 'a');
                read.addAndGet(length);
                return length;
            }
        };
        assertThatThrownBy(() -> attach("endless.txt", endless)).hasMessage("files.refusal.too-large");
        assertThat(read.get()).isLessThan(MOST + 200_000);
        assertThat(arriving()).isZero();
        assertThat(count("stored_file")).isOne();
    }

    @Test
    void aFileCutShortLeavesNothing() throws IOException {
        var broken = new InputStream() {
            private int left = 100_000;

            @Override
            public int read() throws IOException {
                if (left-- > 0) return 'a';
                throw new IOException("the line is dead");
            }
        };
        assertThatThrownBy(() -> people.as(author, () -> service.attach(idea.asHolder(), "a.txt", broken)))
                .hasRootCauseMessage("the line is dead");
        assertThat(arriving()).isZero();
        assertThat(count("stored_file")).isZero();
    }

    @Test
    void theQuotaHoldsHoweverManyUploadAtOnce() throws Exception {
        var bytes = TestFiles.pdf();
        var quota = settings.quota().toBytes();
        jdbc.update(
                "insert into file_tally (tally_key, used) values (?, ?)",
                "member:" + author.value(),
                quota - 2L * bytes.length);
        var others = IntStream.range(0, 6)
                .mapToObj(i -> ideas.by(author, "Idea " + i))
                .toList();
        var outcomes = Races.together(others.stream()
                .map(other -> (Callable<FileId>) () -> files.attached(author, other.asHolder(), "p.pdf", bytes))
                .toList());
        assertThat(outcomes.stream().filter(Races.Outcome::won)).hasSize(2);
        assertThat(outcomes.stream().filter(o -> !o.won()))
                .allSatisfy(o -> assertThat(o.thrown())
                        .isInstanceOf(RefusedException.class)
                        .hasMessage("files.refusal.quota-used-up"));
        assertThat(jdbc.queryForObject(
                        "select used from file_tally where tally_key = ?", Long.class, "member:" + author.value()))
                .isEqualTo(quota);
    }

    @Test
    void fiveFilesFitOnOneIdeaHoweverManyArriveAtOnce() throws Exception {
        var outcomes = Races.together(IntStream.range(0, 8)
                .mapToObj(i -> (Callable<FileId>) () -> files.attached(author, idea.asHolder()))
                .toList());
        assertThat(outcomes.stream().filter(Races.Outcome::won)).hasSize(5);
        assertThat(outcomes.stream().filter(o -> !o.won()))
                .allSatisfy(o -> assertThat(o.thrown()).hasMessage("files.refusal.enough-files"));
        var shown = people.as(author, () -> service.on(idea.asHolder()));
        assertThat(shown.files()).hasSize(5);
        assertThat(shown.more()).isZero();
        people.as(author, () -> service.remove(shown.files().getFirst().id()));
        assertThat(people.as(author, () -> service.on(idea.asHolder())).more()).isOne();
        files.attached(author, idea.asHolder());
    }

    @Test
    void onlyTheAuthorAttachesAndOnlyWhileThereIsNoAnswer() {
        var other = people.person(Role.PARTICIPANT, Role.MANAGER);
        assertThatThrownBy(() -> files.attached(other, idea.asHolder())).hasMessage("files.refusal.not-possible");
        assertThatThrownBy(() -> people.asVisitor(
                        () -> service.attach(idea.asHolder(), "p.pdf", new ByteArrayInputStream(TestFiles.pdf()))))
                .isInstanceOf(AccessDeniedException.class);
        var id = files.attached(author, idea.asHolder());
        assertThatThrownBy(() -> people.as(other, () -> service.remove(id))).hasMessage("files.refusal.not-possible");
        people.as(author, () -> ideaService.withdraw(idea, ""));
        assertThatThrownBy(() -> files.attached(author, idea.asHolder())).hasMessage("files.refusal.not-possible");
        assertThatThrownBy(() -> files.attached(author, new FileHolder("poem", idea.value())))
                .hasMessage("files.refusal.not-there");
    }

    @Test
    void aStrangerToAHiddenIdeasFileLearnsNothing() {
        var id = files.attached(author, idea.asHolder());
        assertThat(web.get().uri("/files/" + id.value())).hasStatusOk();
        moderation.hidden(idea.asThing(), "The plan names a neighbour.");
        assertThat(web.get().uri("/files/" + id.value())).hasStatus(404);
        assertThat(people.asVisitor(() -> service.on(idea.asHolder())).files()).isEmpty();
        assertThat(people.as(people.person(Role.PARTICIPANT), () -> service.open(id)))
                .isEmpty();
        assertThat(people.as(author, () -> service.open(id))).isPresent();
        assertThat(people.as(people.person(Role.MANAGER), () -> service.open(id)))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/files/00000000-0000-0000-0000-000000000000",
                "/files/plan.pdf",
                "/files/..%2f..%2fapplication.yaml"
            })
    void whatIsNoFileIsNotThere(String path) {
        var status = web.get()
                .uri(java.net.URI.create(path))
                .exchange()
                .getResponse()
                .getStatus();
        assertThat(status).isIn(400, 404);
    }

    @Test
    void whereThingsWaitForAModeratorNoFileIsShownUnread() {
        moderation.mode(PreModeration.EVERYONE);
        assertThatThrownBy(() -> files.attached(author, idea.asHolder())).hasMessage("files.refusal.not-possible");
        var waiting = ideas.by(author, "Lanterns");
        files.attached(author, waiting.asHolder());
        assertThat(people.asVisitor(() -> service.on(waiting.asHolder())).files())
                .isEmpty();
    }

    @Test
    void aProcessThatDiesBetweenBytesAndRowLeavesNoRowWithoutBytes() throws IOException {
        var received = store.receive(new ByteArrayInputStream(TestFiles.pdf()));
        store.forget(received);
        assertThatThrownBy(() -> filing.file(idea.asHolder(), 5, "p.pdf", FileType.PDF, received, author))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(count("stored_file")).isZero();
        assertThat(filing.room(idea.asHolder(), 5)).isEqualTo(5);

        var moved = store.receive(new ByteArrayInputStream(TestFiles.pdf()));
        store.keep(moved);
        orphans.remove();
        assertThat(store.has(moved.sha256()))
                .as("left alone while it may be on its way")
                .isTrue();
        later(orphans::remove);
        assertThat(store.has(moved.sha256())).isFalse();
    }

    @Test
    void whatAKilledProcessLeftIsSweptOnceItIsOldEnough() throws Exception {
        String sha256;
        try (var doomed = new OtherProcess(
                FilesToBeKilled.class, List.of(portal.data().toAbsolutePath().toString()))) {
            sha256 = doomed.line(line -> line.startsWith("kept ")).substring(5);
            doomed.line("half"::equals);
            doomed.kill();
        }
        assertThat(store.has(sha256)).isTrue();
        assertThat(arriving()).isPositive();
        orphans.remove();
        assertThat(store.has(sha256))
                .as("left alone while it may be on its way")
                .isTrue();
        later(orphans::remove);
        assertThat(store.has(sha256)).isFalse();
        assertThat(arriving()).isZero();
    }

    @Test
    void theNightlyJobRemovesWhatNoRowUsesAndNothingElse() throws IOException {
        var same = TestFiles.pdf();
        var first = files.attached(author, idea.asHolder(), "a.pdf", same);
        var second = files.attached(author, idea.asHolder(), "b.pdf", same);
        var sha256 = jdbc.queryForObject("select max(sha256) from stored_file", String.class);
        var half = store.receive(new ByteArrayInputStream(same));
        people.as(author, () -> service.remove(first));
        later(orphans::remove);
        assertThat(store.has(sha256)).isTrue();
        assertThat(half.at()).doesNotExist();
        people.as(author, () -> service.remove(second));
        later(orphans::remove);
        assertThat(store.has(sha256)).isFalse();
        later(orphans::remove);
    }

    @Test
    void theJobAndAnUploadOfTheSameBytesNeverLeaveARowWithoutBytes() throws Exception {
        for (var round = 0; round < 10; round++) {
            var bytes = TestFiles.pdf();
            var left = store.receive(new ByteArrayInputStream(bytes));
            store.keep(left);
            var holder = ideas.by(author, "Round " + round).asHolder();
            Callable<Boolean> job = () -> filing.removeIfOrphan(left.sha256());
            Callable<Boolean> upload = () -> files.attached(author, holder, "p.pdf", bytes) != null;
            assertThat(Races.together(List.of(job, upload)))
                    .allSatisfy(outcome -> assertThat(outcome.thrown()).isNull());
            assertThat(store.has(left.sha256())).isTrue();
        }
    }

    private void later(Callable<Integer> job) {
        clock.at(clock.instant().plus(Duration.ofDays(2)), job);
    }

    private void attach(String name, InputStream from) {
        people.as(author, () -> service.attach(idea.asHolder(), name, from));
    }

    private void refused(String name, byte[] bytes, String refusal) {
        assertThatThrownBy(() -> files.attached(author, idea.asHolder(), name, bytes))
                .as(name)
                .isInstanceOf(RefusedException.class)
                .hasMessage("files.refusal." + refusal);
    }

    private long arriving() throws IOException {
        var folder = ROOT.resolve("arriving");
        if (!Files.isDirectory(folder)) return 0;
        try (var all = Files.list(folder)) {
            return all.count();
        }
    }

    private int count(String table) {
        return jdbc.queryForObject("select count(*) from " + table, Integer.class);
    }
}
