package org.folkmoot.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.folkmoot.conversation.ConversationService;
import org.folkmoot.conversation.DeskService;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.conversation.TestConversations;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.privacy.Forgetting;
import org.folkmoot.privacy.PersonalDataSink;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.folkmoot.testing.Races;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Answers, what they add up to, and who sees what of it. */
@PortalTest
@BothDatabases
class FeedbackServiceTest {

    @Autowired
    TestFeedback made;

    @Autowired
    FeedbackService feedback;

    @Autowired
    FeedbackAnswerService answers;

    @Autowired
    FeedbackExportService exports;

    @Autowired
    FeedbackPersonalData personalData;

    @Autowired
    ConversationService conversations;

    @Autowired
    TestConversations scheduled;

    @Autowired
    DeskService desk;

    @Autowired
    TestMembers people;

    @Autowired
    TestProgramme programme;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    PortalClock clock;

    @Autowired
    JdbcTemplate sql;

    private MemberId host;
    private MemberId[] crowd;
    private DialogueSessionId session;

    @BeforeEach
    void aSessionSixCameTo() {
        programme.load();
        host = people.named("Ann Ashe", Role.FACILITATOR);
        crowd = made.crowd(6);
        session = made.over("Ageing well", Duration.ofHours(3), host, crowd);
        made.ask();
    }

    @Test
    void anotherAnswerTakesThePlaceOfTheFirstAndTheSameTwiceIsOne() {
        made.score(session, crowd[0], 2, "I will ring two people.", "");
        made.score(session, crowd[0], 5, "", "nobody lectured.");
        made.score(session, crowd[0], 5, "", "nobody lectured.");
        var results = results(host);
        assertThat(results.session().figures().answered()).isEqualTo(1);
        assertThat(results.session().figures().mean()).isEqualByComparingTo("5");
        assertThat(results.use()).containsExactly("I will ring two people.");
        assertThat(results.useful()).containsExactly("nobody lectured.");
        assertThat(sql.queryForObject("select count(*) from feedback_answer", Integer.class))
                .as("the first lies in the past")
                .isEqualTo(2);
    }

    @Test
    void manyClicksAtTheSameMomentLeaveOneAnswer() throws Exception {
        var token = made.token(session, FeedbackRound.FIRST, crowd[0]);
        var clicks = new ArrayList<Callable<LinkedFeedback>>();
        for (var score = 1; score <= 5; score++) {
            var given = new GiveFeedback(score, "", "");
            clicks.add(() -> answers.answer(token, given));
        }
        assertThat(Races.together(clicks)).allMatch(Races.Outcome::won);
        assertThat(results(host).session().figures().answered()).isEqualTo(1);
        assertThat(sql.queryForObject("select count(*) from feedback_answer where standing = true", Integer.class))
                .isEqualTo(1);
    }

    @Test
    void everybodySeesMeanAndRateFromFiveAnswersOnAndThoseWhoRunConversationsAllOfIt() {
        for (var i = 0; i < 4; i++) made.score(session, crowd[i], 4, "", "");
        var few = people.asVisitor(() -> feedback.results(session)).orElseThrow();
        assertThat(few.session().figures()).isEqualTo(new FeedbackFigures(0, 0, null, true));
        assertThat(people.asVisitor(() -> feedback.figures(session)).few()).isTrue();
        made.score(session, crowd[4], 3, "I will come again.", "we had time.");
        for (var who : List.of(people.person(Role.STEERING), crowd[5])) {
            var open = people.as(who, () -> feedback.results(session)).orElseThrow();
            assertThat(open.session().figures().mean()).isEqualByComparingTo("3.8");
            assertThat(open.session().figures().answered()).isEqualTo(5);
            assertThat(open.session().figures().asked()).isEqualTo(6);
            assertThat(open.full()).isFalse();
            assertThat(open.spread()).isEmpty();
            assertThat(open.use()).isEmpty();
            assertThat(open.useful()).isEmpty();
        }
        for (var who : List.of(host, people.person(Role.MANAGER))) {
            var full = results(who);
            assertThat(full.spread()).containsExactly(0, 0, 1, 4, 0);
            assertThat(full.use()).containsExactly("I will come again.");
        }
    }

    @Test
    void wordsStandInTheOrderOfTheAlphabetWithoutNames() {
        made.score(session, crowd[0], 4, "zebra crossings", "");
        made.score(session, crowd[1], 4, "apple trees", "");
        made.score(session, crowd[2], 4, "maps", "");
        assertThat(results(host).use()).containsExactly("apple trees", "maps", "zebra crossings");
    }

    @Test
    void anAnswerTakenBackCountsNoMoreAndAnotherBeginsAnew() {
        made.score(session, crowd[0], 1, "Never again.", "");
        var token = made.token(session, FeedbackRound.FIRST, crowd[0]);
        assertThat(answers.takeBack(token).answeredAt()).isNull();
        assertThat(results(host).session().figures().answered()).isZero();
        assertThat(results(host).use()).isEmpty();
        assertThatThrownBy(() -> answers.takeBack(token)).hasMessage("feedback.refusal.nothing-to-take-back");
        assertThatThrownBy(() -> answers.answer(token, new GiveFeedback(null, "Words", "")))
                .as("the score went with it")
                .hasMessage("feedback.refusal.score-missing");
        made.score(session, crowd[0], 3, "", "");
        assertThat(results(host).session().figures().mean()).isEqualByComparingTo("3");
        assertThat(results(host).use()).isEmpty();
    }

    @Test
    void whoseCheckInIsUndoneAfterwardsNeitherAnswersNorCounts() {
        made.score(session, crowd[0], 1, "I was not even there.", "");
        made.score(session, crowd[1], 5, "", "");
        people.as(host, () -> desk.undoCheckIn(session, crowd[0], "Another one of that name."));
        var results = results(host);
        assertThat(results.session().figures().asked()).isEqualTo(5);
        assertThat(results.session().figures().mean()).isEqualByComparingTo("5");
        assertThat(results.use()).isEmpty();
        var token = made.token(session, FeedbackRound.FIRST, crowd[0]);
        assertThatThrownBy(() -> answers.linked(token)).hasMessage("feedback.refusal.link-over");
        assertThatThrownBy(() -> answers.answer(token, new GiveFeedback(2, "", "")))
                .hasMessage("feedback.refusal.link-over");
        assertThat(people.as(crowd[0], () -> answers.mine(session))).isEmpty();
    }

    @Test
    void answersAreTakenUntilTheTermEnds() {
        var token = made.token(session, FeedbackRound.FIRST, crowd[0]);
        var after = clock.instant().plus(Duration.ofDays(91));
        assertThat(clock.at(after, () -> answers.linked(token)).open()).isFalse();
        assertThatThrownBy(() -> clock.at(after, () -> answers.answer(token, new GiveFeedback(4, "", ""))))
                .hasMessage("feedback.refusal.answers-closed");
        assertThat(results(host).session().figures().answered()).isZero();
    }

    @Test
    void theSecondRoundAsksWhatBecameOfItAndLeavesTheScoresAlone() {
        made.score(session, crowd[0], 4, "", "");
        made.askAt(clock.instant().plus(Duration.ofDays(43)));
        var token = made.token(session, FeedbackRound.AGAIN, crowd[0]);
        answers.answer(token, new GiveFeedback(1, "We share a notice board.", ""));
        var results = results(host);
        assertThat(results.done()).containsExactly("We share a notice board.");
        assertThat(results.again().answered()).isEqualTo(1);
        assertThat(results.session().figures().mean()).isEqualByComparingTo("4");
        var mine = people.as(crowd[0], () -> answers.mine(session));
        assertThat(mine).extracting(MyFeedback::round).containsExactly(FeedbackRound.FIRST, FeedbackRound.AGAIN);
        assertThat(mine).extracting(MyFeedback::score).containsExactly(4, null);
    }

    @Test
    void aSeriesAddsUpAnswersAndForEverybodyOnlySessionsWithFiveOfThem() {
        Instant start = clock.instant().minus(Duration.ofDays(2)).truncatedTo(ChronoUnit.SECONDS);
        var both = clock.at(
                start.minus(Duration.ofDays(9)),
                () -> scheduled.sessions(
                        "Buses",
                        60,
                        List.of(
                                scheduled.date(start, "Ipswich"),
                                scheduled.date(start.plus(Duration.ofHours(4)), "Babergh"))));
        var many = made.crowd(6);
        clock.at(start.plus(Duration.ofHours(4)), () -> {
            for (var one : many) people.as(host, () -> desk.walkIn(both.getFirst(), one));
            for (var i = 0; i < 2; i++) {
                var one = many[i];
                people.as(host, () -> desk.walkIn(both.getLast(), one));
            }
            return "";
        });
        made.ask();
        for (var one : many) made.score(both.getFirst(), one, 4, "", "");
        for (var i = 0; i < 2; i++) made.score(both.getLast(), many[i], 1, "", "");
        var id = conversations.find(both.getFirst()).orElseThrow().session().series();
        var full = people.as(host, () -> feedback.series(id)).orElseThrow();
        assertThat(full.counted()).isEqualTo(2);
        assertThat(full.figures().answered()).isEqualTo(8);
        assertThat(full.figures().mean()).isEqualByComparingTo("3.25");
        assertThat(full.sessions())
                .extracting(SessionFeedback::session)
                .containsExactly(both.getLast(), both.getFirst());
        var open = people.asVisitor(() -> feedback.series(id)).orElseThrow();
        assertThat(open.counted()).isEqualTo(1);
        assertThat(open.figures().answered())
                .as("or the two could be worked out from the total")
                .isEqualTo(6);
        assertThat(open.figures().mean()).isEqualByComparingTo("4");
        assertThat(open.sessions()).extracting(one -> one.figures().few()).containsExactly(true, false);
        assertThat(people.asVisitor(() -> feedback.series()))
                .filteredOn(one -> one.series().equals(id))
                .singleElement()
                .satisfies(one -> assertThat(one.figures().answered()).isEqualTo(6));
    }

    @Test
    void aManagerTakesItAlongAsATableWithoutNames() {
        made.score(session, crowd[0], 4, "=1+1", "we had time.");
        made.score(session, crowd[1], 2, "", "");
        var manager = people.person(Role.MANAGER);
        var table = new String(people.as(manager, () -> exports.answers(session)), StandardCharsets.UTF_8);
        assertThat(table.lines()).hasSize(3);
        assertThat(table).contains("Soon after,4,'=1+1,we had time.,").doesNotContain("Test person");
        var series = conversations.find(session).orElseThrow().session().series();
        assertThat(new String(people.as(manager, () -> exports.figures(series)), StandardCharsets.UTF_8))
                .contains("Ageing well,", ",6,2,3.00");
        assertThat(sql.queryForList("select what from audit_entry where what = 'feedback.audit.exported'"))
                .hasSize(2);
        assertThatThrownBy(() -> people.as(host, () -> exports.answers(session)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whoLeavesTakesTheirWordsAlongAndTheScoreStays() {
        made.score(session, crowd[0], 2, "An earlier word.", "");
        made.score(session, crowd[0], 4, "A later word.", "And why.");
        assertThat(held(crowd[0])).containsEntry("answers", 2).containsEntry("asked", 1);
        assertThat(held(crowd[1])).containsEntry("answers", 0).containsEntry("asked", 1);
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> personalData.forget(new Forgetting(
                        crowd[0], "Ben Birch", "ben@example.org", false, "a former participant", clock.instant())));
        assertThat(results(host).session().figures().mean()).isEqualByComparingTo("4");
        assertThat(results(host).use()).isEmpty();
        assertThat(sql.queryForObject(
                        "select count(*) from feedback_answer where use_words <> '' or useful_words <> ''",
                        Integer.class))
                .as("not even in the past")
                .isZero();
    }

    private Map<String, Integer> held(MemberId person) {
        var told = new TreeMap<String, Integer>();
        personalData.tell(person, new PersonalDataSink() {
            private String list = "";

            @Override
            public void list(String name) {
                list = name;
                told.put(name, 0);
            }

            @Override
            public boolean row(Map<String, ? extends @Nullable Object> facts) {
                told.merge(list, 1, Integer::sum);
                return true;
            }
        });
        return told;
    }

    private FeedbackResults results(MemberId who) {
        return people.as(who, () -> feedback.results(session)).orElseThrow();
    }
}
