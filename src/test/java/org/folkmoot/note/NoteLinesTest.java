package org.folkmoot.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.shared.Ids;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.UnusableInputException;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.folkmoot.testing.Races;
import org.folkmoot.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

/** Several people write the same notes: no line and no text is lost. */
@PortalTest
@BothDatabases
class NoteLinesTest {

    private static final int AUTHORS = 8;
    private static final int LINES_EACH = 6;

    @Autowired
    NoteLineService lines;

    @Autowired
    NotesService notes;

    @Autowired
    TestNotes made;

    @Autowired
    TestMembers people;

    @Autowired
    TestProgramme programme;

    @Autowired
    Statements statements;

    @Autowired
    JdbcTemplate sql;

    private MemberId ann;
    private MemberId ben;
    private DialogueSessionId session;
    private NoteSection purpose;
    private NoteSection issues;

    @BeforeEach
    void notesThatHaveBegun() {
        programme.load();
        ann = people.named("Ann Ashe", Role.FACILITATOR);
        ben = people.named("Ben Birch", Role.FACILITATOR);
        session = made.over("Ageing well", 3, ann);
        var sections = made.begin(ann, session);
        purpose = sections.getFirst();
        issues = sections.get(3);
    }

    @Test
    void linesStandInTheirOrderAndOneCanBePutBetweenTwoOthersAgainAndAgain() {
        var first = write(purpose, null, "first");
        write(purpose, null, "last");
        var words = new ArrayList<String>();
        for (var i = 0; i < 40; i++) {
            write(purpose, first, "between " + i);
            words.addFirst("between " + i);
        }
        words.addFirst("first");
        words.addLast("last");
        assertThat(words(0)).isEqualTo(words);
    }

    @Test
    void eightAuthorsWhoAddAndChangeAtOnceLoseNothing() throws Exception {
        var shared = write(issues, null, "the line all of them change");
        var authors = IntStream.range(0, AUTHORS)
                .mapToObj(i -> people.person(Role.FACILITATOR))
                .toList();
        var work = new ArrayList<Callable<String>>();
        for (var author : authors)
            work.add(() -> {
                var mine = author.value().toString();
                for (var n = 0; n < LINES_EACH; n++) {
                    var id = made.write(author, session, issues, shared, mine + " line " + n);
                    people.as(author, () -> lines.change(id, 1, mine + " line changed"));
                }
                people.as(author, () -> lines.change(shared, 1, mine + " shared"));
                return "";
            });
        assertThat(Races.together(work)).allMatch(Races.Outcome::won);

        var section = detail().sections().get(3);
        assertThat(section.lines()).hasSize(1 + AUTHORS * LINES_EACH);
        for (var author : authors)
            assertThat(section.lines().stream().filter(line -> line.wording().equals(author.value() + " line changed")))
                    .hasSize(LINES_EACH);
        var contested = section.lines().getFirst();
        assertThat(contested.id()).isEqualTo(shared);
        assertThat(contested.rivals()).as("one won, the others stand beside").hasSize(AUTHORS - 1);
        var texts = new ArrayList<>(
                contested.rivals().stream().map(NoteLine.Rival::wording).toList());
        texts.add(contested.wording());
        assertThat(texts)
                .containsExactlyInAnyOrderElementsOf(authors.stream()
                        .map(author -> author.value() + " shared")
                        .toList());
        assertThat(sql.queryForList("select wording from note_line_earlier", String.class))
                .as("and what stood there before")
                .contains("the line all of them change");
    }

    @Test
    void aLineChangedByTwoAtOnceShowsBothTextsUntilSomebodyChooses() {
        var line = write(issues, null, "The bus does not come");
        assertThat(change(ann, line, 1, "The bus comes late")).isEqualTo(new LineSaved(2, false));
        assertThat(change(ben, line, 1, "There is no bus").beside()).isTrue();
        assertThat(change(ben, line, 1, "There is no bus on Sundays").beside())
                .as("he types on")
                .isTrue();
        var shown = line(line);
        assertThat(shown.wording()).isEqualTo("The bus comes late");
        assertThat(shown.rivals()).singleElement().satisfies(rival -> {
            assertThat(rival.wording()).isEqualTo("There is no bus on Sundays");
            assertThat(rival.by()).isEqualTo("Ben Birch");
        });
        refused("two-texts-stand", () -> people.as(ann, () -> notes.circulate(session)));

        people.as(ann, () -> lines.settle(line, shown.rivals().getFirst().id(), Settling.KEEP_BOTH));
        assertThat(words(3)).containsExactly("The bus comes late", "There is no bus on Sundays");
        assertThat(line(line).rivals()).isEmpty();
        refused(
                "not-there",
                () -> people.as(
                        ben, () -> lines.settle(line, shown.rivals().getFirst().id(), Settling.KEEP_OTHER)));
    }

    @Test
    void theOtherTextCanTakeThePlaceAndTheFirstStaysOnRecord() {
        var line = write(issues, null, "The bus does not come");
        change(ben, line, 1, "The bus comes late");
        change(ann, line, 1, "There is no bus");
        people.as(ben, () -> lines.settle(line, line(line).rivals().getFirst().id(), Settling.KEEP_OTHER));
        assertThat(words(3)).containsExactly("There is no bus");
        assertThat(sql.queryForList("select outcome from note_line_rival", String.class))
                .containsExactly("KEEP_OTHER");
        assertThat(sql.queryForList("select wording from note_line_earlier", String.class))
                .contains("The bus does not come");
    }

    @Test
    void typingTheSameWordsIsNoSecondText() {
        var line = write(issues, null, "The bus");
        change(ann, line, 1, "The bus comes late");
        change(ben, line, 1, "The bus is late");
        assertThat(change(ben, line, 1, "The bus comes late")).isEqualTo(new LineSaved(2, false));
        assertThat(line(line).rivals()).isEmpty();
    }

    @Test
    void aLineTakenOutStaysAndCanBeBroughtBack() {
        var line = write(issues, null, "The bus");
        write(issues, null, "The train");
        people.as(ann, () -> lines.remove(line));
        people.as(ann, () -> lines.remove(line));
        assertThat(words(3)).containsExactly("The train");
        assertThat(people.as(ben, () -> lines.removed(session))).singleElement().satisfies(gone -> {
            assertThat(gone.wording()).isEqualTo("The bus");
            assertThat(gone.by()).isEqualTo("Ann Ashe");
            assertThat(gone.section()).isEqualTo("Issues and challenges");
        });
        people.as(ben, () -> lines.restore(line));
        assertThat(words(3)).containsExactly("The bus", "The train");
        people.as(ann, () -> lines.remove(line));
        change(ben, line, 1, "The bus, rather");
        assertThat(words(3))
                .as("whoever was typing into it brings it back")
                .containsExactly("The bus, rather", "The train");
        assertThat(sql.queryForObject("select count(*) from note_line_removal", Integer.class))
                .isEqualTo(2);
    }

    @Test
    void aLineMovesWithinItsSection() {
        write(issues, null, "a");
        var b = write(issues, null, "b");
        write(issues, null, "c");
        people.as(ann, () -> lines.move(b, false));
        assertThat(words(3)).containsExactly("b", "a", "c");
        people.as(ann, () -> lines.move(b, false));
        people.as(ann, () -> lines.move(b, true));
        people.as(ann, () -> lines.move(b, true));
        assertThat(words(3)).containsExactly("a", "c", "b");
    }

    @Test
    void aLineOfFiftyThousandCharactersIsRefusedWithItsBoundAndTheNotesStayAsTheyAre() {
        var line = write(issues, null, "short");
        for (ThrowingCallable tooLong : List.<ThrowingCallable>of(
                () -> write(issues, null, "x".repeat(50_000)),
                () -> change(ann, line, 1, "x".repeat(50_000)),
                () -> write(issues, null, "x".repeat(2001))))
            assertThatThrownBy(tooLong).isInstanceOfSatisfying(UnusableInputException.class, unusable -> {
                assertThat(unusable.key()).isEqualTo("input.too-long");
                assertThat(unusable.arguments()[0]).isEqualTo(2000);
            });
        write(issues, null, "x".repeat(2000));
        assertThat(words(3)).containsExactly("short", "x".repeat(2000));
    }

    @Test
    void aLineSentTwiceIsOneAndNotesHaveABound() {
        var id = new NoteLineId(Ids.next());
        var asked = new WriteLine(id, session, issues.id(), null, "once");
        people.as(ann, () -> lines.write(asked));
        people.as(ann, () -> lines.write(asked));
        assertThat(words(3)).containsExactly("once");
        for (var i = 1; i < WriteLine.LINES_MAX; i++) write(issues, null, "line " + i);
        refused("too-many-lines", () -> write(issues, null, "one too many"));
    }

    @Test
    void aSectionOfOtherNotesIsNotThere() {
        var other = made.over("Rural buses", 4, ann);
        made.begin(ann, other);
        var manager = people.person(Role.MANAGER);
        var templates = people.as(manager, () -> notes.find(other)).orElseThrow();
        assertThat(templates.sections().getFirst().id()).as("the same edition").isEqualTo(purpose.id());
        refused(
                "not-there",
                () -> people.as(
                        ann,
                        () -> lines.write(new WriteLine(
                                new NoteLineId(Ids.next()), session, new NoteSectionId(Ids.next()), null, "x"))));
    }

    @Test
    void onlyThoseWhoRunSessionsWrite() {
        var line = write(issues, null, "x");
        for (var role : List.of(Role.PARTICIPANT, Role.STEERING, Role.OBSERVER, Role.ADMINISTRATOR)) {
            var other = people.person(role);
            assertThatThrownBy(() -> change(other, line, 1, "y")).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> people.as(other, () -> lines.removed(session)))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void readingCostsTheSameStatementsHoweverManyLinesThereAre() {
        write(issues, null, "one");
        var few = people.as(ann, () -> statements.during(() -> notes.find(session)));
        for (var i = 0; i < 30; i++) write(issues, null, "line " + i);
        var many = people.as(ann, () -> statements.during(() -> notes.find(session)));
        assertThat(many).isEqualTo(few).isLessThanOrEqualTo(14);
    }

    private NoteLineId write(NoteSection section, @org.jspecify.annotations.Nullable NoteLineId after, String words) {
        return made.write(ann, session, section, after, words);
    }

    private LineSaved change(MemberId by, NoteLineId line, int seen, String words) {
        return people.as(by, () -> lines.change(line, seen, words));
    }

    private NotesDetail detail() {
        return people.as(ann, () -> notes.find(session)).orElseThrow();
    }

    private NoteLine line(NoteLineId id) {
        return detail().sections().stream()
                .flatMap(section -> section.lines().stream())
                .filter(line -> line.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<String> words(int section) {
        return detail().sections().get(section).lines().stream()
                .map(NoteLine::wording)
                .toList();
    }

    private static void refused(String key, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOf(RefusedException.class).hasMessage("note.refusal." + key);
    }
}
