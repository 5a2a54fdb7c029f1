package org.folkmoot.commontheme;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.folkmoot.commontheme.TestGatherings.Noted;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.note.NoteLineService;
import org.folkmoot.note.NoteQuotationService;
import org.folkmoot.note.NotesService;
import org.folkmoot.note.TestNotes;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.search.SearchIndex;
import org.folkmoot.search.SearchKind;
import org.folkmoot.search.SearchService;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.UnusableInputException;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.folkmoot.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

/** From chosen sessions to a published page: who reads what, and what becomes of lines that change. */
@PortalTest
@BothDatabases
class GatheringServiceTest {

    private static final PageRequest FIRST = PageRequest.of(0, 20);

    @Autowired
    GatheringService gatherings;

    @Autowired
    CommonThemeService themes;

    @Autowired
    GatheringDocuments documents;

    @Autowired
    TestGatherings made;

    @Autowired
    TestNotes testNotes;

    @Autowired
    NotesService notes;

    @Autowired
    NoteLineService lines;

    @Autowired
    NoteQuotationService quotations;

    @Autowired
    SearchService search;

    @Autowired
    SearchIndex index;

    @Autowired
    TestMembers people;

    @Autowired
    TestProgramme programme;

    @Autowired
    Statements statements;

    @Autowired
    JdbcTemplate sql;

    private MemberId host;
    private Noted villages;
    private Noted young;

    @BeforeEach
    void notesOfTwoSessions() {
        programme.load();
        host = people.named("Ann Ashe", Role.FACILITATOR);
        villages = made.published(host, "Villages without a shop", 20, "No bus after six.", "The bank has gone.");
        young = made.published(host, "Who speaks for the young?", 10, "There is no bus home in the evening.");
    }

    @Test
    void aLineIsTracedToItsSessionAndCountedOnceHoweverManyThemesItStandsUnder() {
        var id = made.begin(host, "What we hear everywhere", villages, young);
        made.theme(host, id, "Getting home", villages.line(0), young.line(0));
        made.theme(host, id, "What has gone", villages.line(0), villages.line(1));
        var seen = inside(id);
        assertThat(seen.themes())
                .extracting(ThemeDetail::title, ThemeDetail::count)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Getting home", new ThemeCount(2, 2, 0, 0)),
                        org.assertj.core.groups.Tuple.tuple("What has gone", new ThemeCount(2, 1, 0, 0)));
        assertThat(seen.count()).isEqualTo(new ThemeCount(3, 2, 0, 0));
        assertThat(seen.themes().getFirst().lines())
                .extracting(ThemeLine::sessionTitle, ThemeLine::section, ThemeLine::wording)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "Villages without a shop", "Issues and challenges", "No bus after six."),
                        org.assertj.core.groups.Tuple.tuple(
                                "Who speaks for the young?",
                                "Issues and challenges",
                                "There is no bus home in the evening."));
    }

    @Test
    void onlyNotesThatWereSentRoundAreChosenAndASessionStaysWhileItsLinesAreGathered() {
        var draft = made.draft(host, "Food from here", 5, "A line");
        refused(CommonthemeRefusal.NOTES_NOT_SENT, () -> made.begin(host, "Too early", draft));
        var id = made.begin(host, "Everywhere", villages);
        people.as(host, () -> gatherings.addSessions(id, Set.of(young.session(), villages.session())));
        assertThat(inside(id).sessions())
                .extracting(one -> one.notes().session())
                .containsExactly(villages.session(), young.session());
        var theme = made.theme(host, id, "Getting home", young.line(0));
        refused(
                CommonthemeRefusal.SESSION_HAS_LINES,
                () -> people.as(host, () -> gatherings.takeOutSession(id, young.session())));
        people.as(host, () -> themes.takeOut(id, theme, List.of(young.line(0))));
        people.as(host, () -> gatherings.takeOutSession(id, young.session()));
        people.as(host, () -> gatherings.takeOutSession(id, young.session()));
        assertThat(inside(id).sessions()).hasSize(1);
        people.as(host, () -> gatherings.addSessions(id, Set.of(young.session())));
        assertThat(inside(id).sessions()).as("it can come in again").hasSize(2);
    }

    @Test
    void aDraftIsForThoseWhoGatherAndAPublishedOneForEverybodyAndForSearch() {
        var id = made.begin(host, "Quokkas everywhere", villages, young);
        refused(CommonthemeRefusal.NOTHING_GATHERED, () -> publish(id));
        var theme = made.theme(host, id, "Getting home", villages.line(0));
        assertThat(people.asVisitor(() -> gatherings.find(id))).isEmpty();
        assertThat(people.asVisitor(() -> gatherings.published(FIRST))).isEmpty();
        publish(id);
        var seen = people.asVisitor(() -> gatherings.find(id)).orElseThrow();
        assertThat(seen.steps()).isEmpty();
        assertThat(seen.themes().getFirst().lines())
                .extracting(ThemeLine::wording)
                .containsExactly("No bus after six.");
        assertThat(people.asVisitor(() -> gatherings.from(villages.session())))
                .extracting(GatheringSummary::title)
                .containsExactly("Quokkas everywhere");
        index.awaitUpToDate();
        assertThat(people.asVisitor(() ->
                        search.find("quokka", SearchKind.COMMON_THEMES, FIRST).hits()))
                .hasSize(1);
        assertThat(people.asVisitor(() ->
                        search.find("bus six", SearchKind.COMMON_THEMES, FIRST).hits()))
                .as("lines are found in their notes, not here")
                .isEmpty();

        for (ThrowingCallable change : List.<ThrowingCallable>of(
                () -> themes.add(id, new WriteTheme("Another", "")),
                () -> themes.word(id, theme, 1, new WriteTheme("Other", "")),
                () -> themes.gather(id, theme, List.of(young.line(0))),
                () -> themes.takeOut(id, theme, List.of(villages.line(0))),
                () -> gatherings.addSessions(id, Set.of(young.session())),
                () -> gatherings.describe(id, 1, new DescribeGathering("Other", "")),
                () -> gatherings.publish(id)))
            refused(CommonthemeRefusal.PUBLISHED_ALREADY, () -> people.as(host, () -> called(change)));

        assertThatThrownBy(() -> people.as(host, () -> gatherings.takeBack(id, "  ")))
                .isInstanceOf(UnusableInputException.class);
        people.as(host, () -> gatherings.takeBack(id, "A session is missing."));
        refused(CommonthemeRefusal.NOT_PUBLISHED, () -> people.as(host, () -> gatherings.takeBack(id, "Twice.")));
        assertThat(people.asVisitor(() -> gatherings.find(id))).isEmpty();
        assertThat(inside(id).steps())
                .extracting(GatheringStepLine::kind, GatheringStepLine::by, GatheringStepLine::reason)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(GatheringStepKind.PUBLISHED, "Ann Ashe", ""),
                        org.assertj.core.groups.Tuple.tuple(
                                GatheringStepKind.TAKEN_BACK, "Ann Ashe", "A session is missing."));
        index.awaitUpToDate();
        assertThat(people.asVisitor(() ->
                        search.find("quokka", SearchKind.COMMON_THEMES, FIRST).hits()))
                .isEmpty();
        assertThat(sql.queryForList("select what from audit_entry where what like 'commontheme.%'", String.class))
                .contains("commontheme.audit.begun", "commontheme.audit.published", "commontheme.audit.taken-back");
    }

    @Test
    void nothingOfNotesThatAreNotPublishedReachesEverybody() {
        var early = made.circulated(host, "One front door", 3, "Seven numbers for one lamp.");
        var id = made.begin(host, "Everywhere", villages, early);
        made.theme(host, id, "Asking", villages.line(0), early.line(0));
        assertThatThrownBy(() -> publish(id)).isInstanceOfSatisfying(RefusedException.class, no -> {
            assertThat(no.refusal()).isEqualTo(CommonthemeRefusal.NOTES_NOT_PUBLISHED);
            assertThat(no.arguments()).containsExactly("One front door");
        });
        made.publish(host, early);
        publish(id);
        people.as(host, () -> notes.stepBack(early.session(), "A number was wrong."));
        var seen = people.asVisitor(() -> gatherings.find(id)).orElseThrow();
        var theme = seen.themes().getFirst();
        assertThat(theme.lines()).extracting(ThemeLine::wording).containsExactly("No bus after six.");
        assertThat(theme.notOpen()).isEqualTo(1);
        assertThat(theme.count()).isEqualTo(new ThemeCount(1, 1, 0, 0));
        assertThat(seen.sessions()).hasSize(1);
        assertThat(new String(documents.csv(seen), UTF_8)).doesNotContain("Seven numbers");
    }

    @Test
    void aGatheredLineHasThePresentWordsOfTheNotesAndOneThatWasRemovedIsMarked() {
        var id = made.begin(host, "Everywhere", villages);
        made.theme(host, id, "Getting home", villages.line(0), villages.line(1));
        publish(id);
        people.as(host, () -> {
            notes.stepBack(villages.session(), "Corrections.");
            lines.change(villages.line(0), 1, "No bus after seven.");
            lines.remove(villages.line(1));
        });
        made.publish(host, villages);
        var theme = inside(id).themes().getFirst();
        assertThat(theme.lines())
                .extracting(ThemeLine::wording, ThemeLine::removed)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("No bus after seven.", false),
                        org.assertj.core.groups.Tuple.tuple("The bank has gone.", true));
        assertThat(theme.count().lines()).isEqualTo(1);
        assertThat(theme.removed()).isEqualTo(1);
        var seen = people.asVisitor(() -> gatherings.find(id))
                .orElseThrow()
                .themes()
                .getFirst();
        assertThat(seen.lines()).extracting(ThemeLine::wording).containsExactly("No bus after seven.");
        assertThat(seen.removed()).isEqualTo(1);
    }

    @Test
    void aNameStandsUnderAQuotationOnlyWhileItsSpeakerAgrees() {
        var speaker = people.named("Ben Birch", Role.PARTICIPANT);
        var session = testNotes.over("Money for small things", 4, host, speaker);
        var words = testNotes.begin(host, session).getLast();
        var line = testNotes.write(host, session, words, "My form took somebody a Sunday.");
        people.as(host, () -> {
            quotations.quote(line, true, speaker);
            notes.circulate(session);
        });
        var noted = new Noted(session, List.of(line));
        made.publish(host, noted);
        var id = made.begin(host, "Everywhere", noted);
        made.theme(host, id, "Forms", line);
        publish(id);
        assertThat(quoted(id)).isEmpty();
        people.as(speaker, () -> quotations.answer(line, true));
        assertThat(quoted(id)).contains("Ben Birch");
        assertThat(pdf(id))
                .contains("“My form took somebody a Sunday.”", "Ben Birch, Money", "1 quotation, 1 with a name");
        assertThat(count(id)).isEqualTo(new ThemeCount(1, 1, 1, 1));
        people.as(speaker, () -> quotations.answer(line, false));
        assertThat(quoted(id)).as("withdrawn").isEmpty();
        assertThat(count(id)).isEqualTo(new ThemeCount(1, 1, 1, 0));
    }

    @Test
    void aDocumentAndATableSayWhatStandsWhere() {
        var id = made.begin(host, "What we hear everywhere", villages, young);
        made.theme(host, id, "=Getting home", villages.line(0), young.line(0));
        publish(id);
        var seen = people.asVisitor(() -> gatherings.find(id)).orElseThrow();
        var table = new String(documents.csv(seen), UTF_8).lines().toList();
        assertThat(table.getFirst()).contains("Common theme,Conversation,Date,Section,Line,Own words,Name");
        assertThat(table).hasSize(3);
        assertThat(table.get(1))
                .startsWith("'=Getting home,Villages without a shop,")
                .endsWith("Issues and challenges,No bus after six.,no,");
        assertThat(pdf(id))
                .contains(
                        "What we hear everywhere",
                        "2 lines from 2 conversations",
                        "There is no bus home in the evening.",
                        "Who speaks for the young?");
    }

    @Test
    void whatIsTooLongOrTooMuchIsRefused() {
        assertThatThrownBy(() -> new DescribeGathering("x".repeat(121), "")).isInstanceOf(UnusableInputException.class);
        assertThatThrownBy(() -> new DescribeGathering("", "")).isInstanceOf(UnusableInputException.class);
        assertThatThrownBy(() -> new WriteTheme("A", "x".repeat(50_000))).isInstanceOf(UnusableInputException.class);
        var id = made.begin(host, "Everywhere", villages);
        people.as(
                host,
                () -> IntStream.range(0, CommonThemeService.THEMES_MAX)
                        .forEach(i -> themes.add(id, new WriteTheme("Theme " + i, ""))));
        refused(
                CommonthemeRefusal.TOO_MANY_THEMES,
                () -> people.as(host, () -> themes.add(id, new WriteTheme("One more", ""))));
        people.as(host, () -> gatherings.describe(id, 1, new DescribeGathering("Here and there", "")));
        refused(
                CommonthemeRefusal.CHANGED_MEANWHILE,
                () -> people.as(host, () -> gatherings.describe(id, 1, new DescribeGathering("Nowhere", ""))));
    }

    @Test
    void aParticipantGathersNothing() {
        var id = made.begin(host, "Everywhere", villages);
        var participant = people.person(Role.PARTICIPANT);
        assertThat(people.as(participant, () -> gatherings.find(id))).isEmpty();
        assertThatThrownBy(() -> people.as(participant, () -> gatherings.inside(id)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> people.as(participant, () -> themes.add(id, new WriteTheme("Mine", ""))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void readingCostsTheSameHoweverManyLinesThereAre() {
        var id = made.begin(host, "Everywhere", villages, young);
        made.theme(host, id, "Getting home", villages.line(0));
        var few = statements.during(() -> inside(id));
        made.theme(host, id, "What has gone", villages.line(0), villages.line(1), young.line(0));
        assertThat(statements.during(() -> inside(id))).isEqualTo(few);
    }

    private Optional<String> quoted(GatheringId id) {
        return Optional.ofNullable(people.asVisitor(() -> gatherings.find(id))
                .orElseThrow()
                .themes()
                .getFirst()
                .lines()
                .getFirst()
                .named());
    }

    private String pdf(GatheringId id) {
        var seen = people.asVisitor(() -> gatherings.find(id)).orElseThrow();
        try (var pdf = Loader.loadPDF(documents.pdf(seen))) {
            return new PDFTextStripper().getText(pdf);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private ThemeCount count(GatheringId id) {
        return people.asVisitor(() -> gatherings.find(id)).orElseThrow().count();
    }

    private GatheringDetail inside(GatheringId id) {
        return people.as(host, () -> gatherings.inside(id)).orElseThrow();
    }

    private void publish(GatheringId id) {
        people.as(host, () -> gatherings.publish(id));
    }

    private static void called(ThrowingCallable work) {
        try {
            work.call();
        } catch (RuntimeException thrown) {
            throw thrown;
        } catch (Throwable thrown) {
            throw new IllegalStateException(thrown);
        }
    }

    private static void refused(CommonthemeRefusal why, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        RefusedException.class, no -> assertThat(no.refusal()).isEqualTo(why));
    }
}
