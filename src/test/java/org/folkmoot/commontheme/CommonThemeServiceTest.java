package org.folkmoot.commontheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.folkmoot.commontheme.TestGatherings.Noted;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.note.NoteLineId;
import org.folkmoot.note.NotesService;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.folkmoot.testing.Races;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Lines go under themes, from theme to theme and back, several people at once. */
@PortalTest
@BothDatabases
class CommonThemeServiceTest {

    @Autowired
    GatheringService gatherings;

    @Autowired
    CommonThemeService themes;

    @Autowired
    NotesService notes;

    @Autowired
    TestGatherings made;

    @Autowired
    TestMembers people;

    @Autowired
    TestProgramme programme;

    @Autowired
    JdbcTemplate sql;

    private MemberId host;
    private Noted villages;
    private Noted young;
    private GatheringId id;

    @BeforeEach
    void aTable() {
        programme.load();
        host = people.named("Ann Ashe", Role.FACILITATOR);
        villages = made.circulated(
                host,
                "Villages without a shop",
                20,
                "The last bus leaves the village at six.",
                "The bank has closed its branch.",
                "Those who need the shop most cannot drive.");
        young = made.circulated(
                host,
                "Who speaks for the young?",
                10,
                "There is no bus home in the evening.",
                "We are asked when it has been decided.");
        id = made.begin(host, "What we hear everywhere", villages, young);
    }

    @Test
    void linesAreFoundBySessionSectionAndWordsInAnyForm() {
        var theme = made.theme(host, id, "Getting home", young.line(0));
        var all = people.as(host, () -> themes.lines(id, LineFilter.WAITING, 50));
        assertThat(all.found()).isEqualTo(4);
        assertThat(all.waiting()).isEqualTo(4);
        assertThat(all.all()).isEqualTo(5);
        assertThat(all.sections()).containsExactly("Issues and challenges");
        assertThat(wordings(new LineFilter(villages.session(), "", "", false))).hasSize(3);
        assertThat(wordings(new LineFilter(null, "Purpose", "", false))).isEmpty();
        assertThat(wordings(new LineFilter(null, "", "buses", true)))
                .containsExactly("The last bus leaves the village at six.", "There is no bus home in the evening.");
        assertThat(wordings(new LineFilter(null, "", "vill six", false)))
                .as("words that are only begun")
                .containsExactly("The last bus leaves the village at six.");
        assertThat(people.as(host, () -> themes.lines(id, new LineFilter(young.session(), "", "", true), 1))
                        .lines())
                .singleElement()
                .satisfies(one -> assertThat(one.under()).containsExactly("Getting home"));
        assertThat(theme).isNotNull();
    }

    @Test
    void aLineStandsUnderAThemeOnceAndCanStandUnderAnother() {
        var home = made.theme(host, id, "Getting home");
        var moves = gather(home, villages.line(0), young.line(0));
        assertThat(moves.put()).hasSize(2);
        assertThat(gather(home, villages.line(0), villages.line(1)).put())
                .extracting(LineMoves.Place::line)
                .containsExactly(villages.line(1));
        var gone = made.theme(host, id, "What has gone", villages.line(1));
        assertThat(under(home)).containsExactly(villages.line(0), villages.line(1), young.line(0));
        assertThat(under(gone)).containsExactly(villages.line(1));
    }

    @Test
    void whatIsOfNoChosenSessionRemovedOrADraftAgainIsNotGathered() {
        var other = made.circulated(host, "Elsewhere", 2, "Not chosen");
        var home = made.theme(host, id, "Getting home");
        refused(CommonthemeRefusal.LINES_NOT_THERE, () -> gather(home, villages.line(0), other.line(0)));
        assertThat(under(home)).as("all or nothing").isEmpty();
        people.as(host, () -> notes.stepBack(young.session(), "Too early."));
        refused(CommonthemeRefusal.LINES_NOT_THERE, () -> gather(home, young.line(0)));
        assertThat(wordings(LineFilter.WAITING)).hasSize(3);
    }

    @Test
    void aStepIsUndoneAsFarAsNobodyElseHasMovedTheLinesSince() {
        var home = made.theme(host, id, "Getting home", villages.line(0), villages.line(1), young.line(0));
        var gone = made.theme(host, id, "What has gone", villages.line(1));
        var moved = people.as(
                host, () -> themes.move(id, home, gone, List.of(villages.line(0), villages.line(1), young.line(1))));
        assertThat(under(home)).containsExactly(young.line(0));
        assertThat(under(gone)).containsExactly(villages.line(0), villages.line(1));
        undo(moved);
        assertThat(under(home)).containsExactly(villages.line(0), villages.line(1), young.line(0));
        assertThat(under(gone)).as("what was there before stays").containsExactly(villages.line(1));

        var colleague = people.person(Role.MANAGER);
        var again = people.as(host, () -> themes.move(id, home, gone, List.of(villages.line(0), young.line(0))));
        people.as(colleague, () -> themes.takeOut(id, gone, List.of(young.line(0))));
        undo(again);
        assertThat(under(home)).containsExactly(villages.line(0), villages.line(1));

        var out = people.as(host, () -> themes.takeOut(id, home, List.of(villages.line(0))));
        undo(out);
        assertThat(under(home)).contains(villages.line(0));
        assertThat(undo(gather(home, young.line(0))).taken()).hasSize(1);
    }

    @Test
    void themesAreMergedMovedAndTakenAwayWhenEmpty() {
        var home = made.theme(host, id, "Getting home", villages.line(0), young.line(0));
        var bus = made.theme(host, id, "Buses", young.line(0), villages.line(2));
        var empty = made.theme(host, id, "Nothing");
        people.as(host, () -> themes.move(id, empty, false));
        people.as(host, () -> themes.move(id, home, false));
        assertThat(titles()).containsExactly("Getting home", "Nothing", "Buses");
        refused(CommonthemeRefusal.THEME_HAS_LINES, () -> people.as(host, () -> themes.takeAway(id, bus)));
        people.as(host, () -> themes.takeAway(id, empty));
        refused(CommonthemeRefusal.MERGE_WITH_ITSELF, () -> people.as(host, () -> themes.merge(id, bus, bus)));
        people.as(host, () -> themes.merge(id, bus, home));
        assertThat(titles()).containsExactly("Getting home");
        assertThat(under(home)).containsExactly(villages.line(0), villages.line(2), young.line(0));
        refused(CommonthemeRefusal.THEME_GONE, () -> gather(bus, villages.line(1)));
        assertThat(sql.queryForObject("select count(*) from common_theme where merged_into is not null", Integer.class))
                .isEqualTo(1);
    }

    @Test
    void whoWasSlowerWithTheWordsOfAThemeIsTold() {
        var home = made.theme(host, id, "Getting home");
        people.as(host, () -> themes.word(id, home, 1, new WriteTheme("The way home", "Nobody gets home.")));
        refused(
                CommonthemeRefusal.CHANGED_MEANWHILE,
                () -> people.as(host, () -> themes.word(id, home, 1, new WriteTheme("Late buses", ""))));
        assertThat(titles()).containsExactly("The way home");
    }

    @Test
    void similarLinesComeByTheWordsOfAThemeAndWhatWasPassedOverDoesNotComeBack() {
        var home = made.theme(host, id, "Buses");
        assertThat(similar(home)).containsExactlyInAnyOrder(villages.line(0), young.line(0));
        gather(home, villages.line(0));
        assertThat(similar(home).getFirst()).isEqualTo(young.line(0));
        people.as(host, () -> themes.passOver(id, home, young.line(0)));
        people.as(host, () -> themes.passOver(id, home, young.line(0)));
        assertThat(similar(home)).doesNotContain(young.line(0), villages.line(0));
        var other = made.theme(host, id, "An evening bus");
        assertThat(similar(other)).as("passed over for the other theme alone").contains(young.line(0));
        assertThat(similar(made.theme(host, id, "Zebras"))).isEmpty();
    }

    @Test
    void theSameLineGatheredByManyAtOnceStandsOnceAndNobodyIsShownAnError() throws Exception {
        var home = made.theme(host, id, "Getting home");
        Callable<LineMoves> work = () -> gather(home, villages.line(0), young.line(0));
        var outcomes = Races.together(Collections.nCopies(8, work));
        assertThat(outcomes).allMatch(Races.Outcome::won);
        assertThat(outcomes.stream().mapToInt(one -> one.value().put().size()).sum())
                .as("each line was put once")
                .isEqualTo(2);
        assertThat(sql.queryForObject("select count(*) from gathered_line where standing = true", Integer.class))
                .isEqualTo(2);
    }

    @Test
    void differentLinesGatheredAtOnceAreAllThere() throws Exception {
        var home = made.theme(host, id, "Getting home");
        var all = List.of(villages.line(0), villages.line(1), villages.line(2), young.line(0), young.line(1));
        var outcomes = Races.together(all.stream()
                .<Callable<LineMoves>>map(line -> () -> gather(home, line))
                .toList());
        assertThat(outcomes).allMatch(Races.Outcome::won);
        assertThat(under(home)).containsExactlyElementsOf(all);
    }

    private LineMoves gather(CommonThemeId theme, NoteLineId... lines) {
        return people.as(host, () -> themes.gather(id, theme, List.of(lines)));
    }

    private LineMoves undo(LineMoves step) {
        return people.as(host, () -> themes.undo(id, step));
    }

    private List<NoteLineId> similar(CommonThemeId theme) {
        return people.as(host, () -> themes.similar(id, theme)).stream()
                .map(ThemeLine::id)
                .toList();
    }

    private List<String> wordings(LineFilter filter) {
        return people.as(host, () -> themes.lines(id, filter, 50)).lines().stream()
                .map(one -> one.line().wording())
                .toList();
    }

    private List<NoteLineId> under(CommonThemeId theme) {
        return people.as(host, () -> gatherings.inside(id)).orElseThrow().themes().stream()
                .filter(one -> one.id().equals(theme))
                .flatMap(one -> one.lines().stream())
                .map(ThemeLine::id)
                .toList();
    }

    private List<String> titles() {
        return people.as(host, () -> gatherings.inside(id)).orElseThrow().themes().stream()
                .map(ThemeDetail::title)
                .toList();
    }

    private static void refused(CommonthemeRefusal why, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        RefusedException.class, no -> assertThat(no.refusal()).isEqualTo(why));
    }
}
