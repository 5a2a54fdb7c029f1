package org.folkmoot.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.folkmoot.idea.AnsweringService;
import org.folkmoot.idea.GiveAnswer;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.idea.Outcome;
import org.folkmoot.idea.TestIdeas;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.folkmoot.testing.Races;
import org.folkmoot.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
@BothDatabases
class ScoreServiceTest {

    @Autowired
    ScoreService service;

    @Autowired
    ScoreRecount recount;

    @Autowired
    InterestService interests;

    @Autowired
    TestScores scores;

    @Autowired
    AnsweringService answering;

    @Autowired
    MemberService members;

    @Autowired
    TestIdeas ideas;

    @Autowired
    TestMembers people;

    @Autowired
    Statements statements;

    @Autowired
    JdbcTemplate sql;

    MemberId ada;
    MemberId ben;
    MemberId cat;
    IdeaId idea;

    @BeforeEach
    void threeMembersTwoCriteriaAndAnIdea() {
        ada = people.named("Ada Marsh", Role.PARTICIPANT, Role.STEERING);
        ben = people.named("Ben Heath", Role.PARTICIPANT, Role.STEERING);
        cat = people.named("Cat Fenn", Role.PARTICIPANT, Role.STEERING);
        idea = ideas.titled("Benches");
        scores.criteria();
    }

    @Test
    void nobodySeesWhatCardsSayBeforeTheirOwnIsIn() {
        scores.putIn(ada, idea, 5, 1);
        var blind = of(ben);
        assertThat(blind.cardsIn()).isOne();
        assertThat(blind.ofGroup()).isEqualTo(3);
        assertThat(blind.figures()).isNull();
        assertThat(blind.cards()).isEmpty();
        assertThat(blind.mine()).isNull();
        assertThat(line(ben).figures()).isNull();
        assertThat(line(ben).cardsIn()).isOne();
        scores.putIn(ben, idea, 2, 0);
        var seen = of(ben);
        assertThat(seen.figures().mean()).isCloseTo((4.0 + 2.0) / 2, within(1e-9));
        assertThat(seen.figures().spread()).isCloseTo(1.0, within(1e-9));
        assertThat(seen.cards()).extracting(Scorecard::name).containsExactly("Ada Marsh", "Ben Heath");
        assertThat(seen.cards().getFirst().marks()).extracting(Mark::points).containsExactlyInAnyOrder(5, 1);
        assertThat(seen.mine().worth()).isCloseTo(2.0, within(1e-9));
        assertThat(line(ben).mine()).isCloseTo(2.0, within(1e-9));
    }

    @Test
    void aChangedCardIsAnotherRowAndTheNewestCounts() {
        var first = scores.putIn(ada, idea, 5, 5);
        scores.change(ada, idea, first, 1, 1);
        assertThat(of(ada).figures().mean()).isCloseTo(1.0, within(1e-9));
        assertThat(of(ada).cardsIn()).isOne();
        assertThat(of(ada).cards())
                .singleElement()
                .satisfies(card -> assertThat(card.replaced()).isOne());
        assertThat(count("score_card")).isEqualTo(2);
        refused(ada, ScoringRefusal.CARD_CHANGED_MEANWHILE, () -> putIn(first, 3, 3));
        refused(ada, ScoringRefusal.ALREADY_IN, () -> putIn(null, 3, 3));
        refused(
                ben,
                ScoringRefusal.CARD_CHANGED_MEANWHILE,
                () -> putIn(of(ada).mine().id(), 3, 3));
    }

    @Test
    void aCardThatJudgesNothingIsInAndAddsNothing() {
        scores.putIn(ada, idea, 0, 0);
        assertThat(of(ada).cardsIn()).isOne();
        assertThat(of(ada).figures().judged()).isZero();
        assertThat(of(ada).figures().mean()).isNull();
    }

    @Test
    void aCardSaysSomethingByEachCriterionThatStands() {
        refused(ada, ScoringRefusal.CRITERIA_CHANGED, () -> putIn(null, 3));
        assertThatThrownBy(() -> new Mark(new CriterionId(idea.value()), 6))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Mark(new CriterionId(idea.value()), 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whoDeclaresAnInterestHasNoScoreAndLearnsTheFiguresOnceItIsAnswered() {
        scores.putIn(ada, idea, 5, 5);
        scores.putIn(ben, idea, 1, 1);
        people.as(ada, () -> interests.declare(new DeclareInterest(idea, "I chair the trust.")));
        assertThat(of(ben).figures().mean()).isCloseTo(1.0, within(1e-9));
        assertThat(of(ben).ofGroup()).isEqualTo(2);
        assertThat(of(ada).barred()).isTrue();
        assertThat(of(ada).mine()).isNull();
        assertThat(of(ada).figures()).isNull();
        assertThat(line(ada).figures()).isNull();
        refused(ada, ScoringRefusal.BARRED, () -> putIn(null, 3, 3));
        people.as(
                ben,
                () -> answering.answer(idea, new GiveAnswer(Outcome.DECLINED, "It is done already.", "", null, "")));
        assertThat(of(ada).figures().mean()).isCloseTo(1.0, within(1e-9));
        assertThat(of(ada).cards()).isEmpty();
        assertThat(of(cat).cards()).hasSize(1);
        assertThat(of(cat).open()).isFalse();
        assertThatThrownBy(() -> people.as(cat, () -> putIn(null, 3, 3))).isInstanceOf(RefusedException.class);
    }

    @Test
    void theOddOneKnowsIt() {
        scores.putIn(ada, idea, 5, 5);
        scores.putIn(ben, idea, 5, 5);
        assertThat(line(ada).differs()).isFalse();
        scores.putIn(cat, idea, 3, 3);
        assertThat(line(cat).differs()).isTrue();
        assertThat(line(ada).differs()).isFalse();
    }

    @Test
    void aCardOfSomebodyWhoLeftTheGroupStaysCounted() {
        scores.putIn(ada, idea, 5, 5);
        scores.putIn(ben, idea, 3, 3);
        var manager = people.person(Role.MANAGER);
        people.as(manager, () -> members.changeRoles(ada, Set.of(Role.PARTICIPANT)));
        assertThat(of(ben).figures().mean()).isCloseTo(4.0, within(1e-9));
        assertThat(of(ben).ofGroup()).isEqualTo(2);
        assertThat(of(ben).cards()).filteredOn(card -> !card.inGroup()).singleElement();
        assertThatThrownBy(() -> of(ada)).isInstanceOf(AccessDeniedException.class);
    }

    @RepeatedTest(3)
    void putInFromTwoWindowsAtOnceItCountsOnce() throws Exception {
        var outcomes = Races.together(IntStream.rangeClosed(1, 4)
                .mapToObj(points -> (Callable<CardId>) () -> scores.putIn(ada, idea, points, points))
                .toList());
        assertThat(outcomes).filteredOn(Races.Outcome::won).hasSize(1);
        assertThat(outcomes)
                .filteredOn(one -> !one.won())
                .allSatisfy(one -> assertThat(one.thrown()).isInstanceOf(RefusedException.class));
        assertThat(count("score_card")).isOne();
        assertThat(of(ada).cardsIn()).isOne();
    }

    @RepeatedTest(3)
    void aCardAndAnInterestAtOnceLeaveNoCardOfWhoStandsAside() throws Exception {
        Races.together(List.<Callable<Object>>of(() -> scores.putIn(ada, idea, 5, 5), () -> {
            people.as(ada, () -> interests.declare(new DeclareInterest(idea, "I chair the trust.")));
            return "";
        }));
        assertThat(people.as(ben, () -> interests.barred(idea, ada))).isTrue();
        assertThat(of(ben).cardsIn()).isZero();
        assertThat(sql.queryForList("select c.id from score_card c where c.standing = true", java.util.UUID.class))
                .isEmpty();
    }

    @RepeatedTest(3)
    void tenCardsAtOnceAddUp() throws Exception {
        var group = IntStream.range(0, 10)
                .mapToObj(i -> people.person(Role.PARTICIPANT, Role.STEERING))
                .toList();
        var outcomes = Races.together(IntStream.range(0, 10)
                .mapToObj(i -> (Callable<CardId>) () -> scores.putIn(group.get(i), idea, i % 5 + 1, i % 5 + 1))
                .toList());
        assertThat(outcomes).allMatch(Races.Outcome::won);
        assertThat(of(group.getFirst()).figures()).satisfies(figures -> {
            assertThat(figures.judged()).isEqualTo(10);
            assertThat(figures.mean()).isCloseTo(3.0, within(1e-9));
            assertThat(figures.spread()).isCloseTo(Math.sqrt(2), within(1e-9));
        });
    }

    @Test
    void aTotalThatDiffersFromItsCardsIsFoundAndMended() {
        scores.putIn(ada, idea, 5, 5);
        scores.putIn(ben, idea, 1, 1);
        assertThat(recount.now()).isZero();
        sql.update("update score_total set mean = 4.5");
        assertThat(recount.now()).isOne();
        assertThat(of(ada).figures().mean()).isCloseTo(3.0, within(1e-9));
        assertThat(recount.now()).isZero();
    }

    @Test
    void cardsAreOnRecordWithoutWhatTheySay() {
        var first = scores.putIn(ada, idea, 5, 5);
        scores.change(ada, idea, first, 1, 1);
        assertThat(sql.queryForList(
                        "select concat(what, ' ', actor_name, ' ', subject_label) from audit_entry"
                                + " where what like 'scoring.audit.card%' order by happened_at, id",
                        String.class))
                .containsExactly(
                        "scoring.audit.card-put-in Ada Marsh Benches", "scoring.audit.card-changed Ada Marsh Benches");
    }

    @ParameterizedTest
    @EnumSource(names = "STEERING", mode = EnumSource.Mode.EXCLUDE)
    void nobodyElseScoresOrReadsScores(Role role) {
        scores.putIn(ada, idea, 5, 5);
        var other = people.person(role);
        for (var work : List.<Runnable>of(
                () -> service.of(idea),
                () -> service.lines(Set.of(idea)),
                () -> service.putIn(new PutInCard(idea, List.of(), null))))
            assertThatThrownBy(() -> people.as(other, work)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aPageOfIdeasTakesThreeStatements() {
        var many =
                IntStream.range(0, 20).mapToObj(i -> ideas.titled("Idea " + i)).toList();
        many.forEach(one -> scores.putIn(ada, one, 4, 4));
        assertThat(people.as(
                        ada,
                        () -> statements.during(
                                () -> assertThat(service.lines(many)).hasSize(20))))
                .isEqualTo(3);
    }

    private CardId putIn(CardId replaces, int... points) {
        return service.putIn(new PutInCard(idea, scores.marks(points), replaces));
    }

    private IdeaScores of(MemberId member) {
        return people.as(member, () -> service.of(idea));
    }

    private ScoreLine line(MemberId member) {
        return people.as(member, () -> service.lines(Set.of(idea))).get(idea);
    }

    private void refused(MemberId member, ScoringRefusal refusal, Callable<?> work) {
        assertThatThrownBy(() -> people.as(member, work))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }

    private int count(String table) {
        return sql.queryForObject("select count(*) from " + table, Integer.class);
    }
}
