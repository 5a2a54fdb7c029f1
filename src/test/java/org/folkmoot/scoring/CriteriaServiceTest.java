package org.folkmoot.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.folkmoot.idea.AnsweringService;
import org.folkmoot.idea.GiveAnswer;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.idea.Outcome;
import org.folkmoot.idea.TestIdeas;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.folkmoot.testing.Races;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@PortalTest
@BothDatabases
class CriteriaServiceTest {

    @Autowired
    CriteriaService service;

    @Autowired
    ScoreService scores;

    @Autowired
    TestScores cards;

    @Autowired
    AnsweringService answering;

    @Autowired
    TestIdeas ideas;

    @Autowired
    TestMembers people;

    @Autowired
    JdbcTemplate sql;

    MemberId manager;
    MemberId ada;
    IdeaId waits;
    IdeaId answered;

    @BeforeEach
    void oneIdeaWaitsAndOneIsAnswered() {
        manager = people.person(Role.MANAGER);
        ada = people.named("Ada Marsh", Role.PARTICIPANT, Role.STEERING);
        cards.criteria();
        waits = ideas.titled("Benches");
        answered = ideas.titled("Lanterns");
        for (var idea : List.of(waits, answered)) cards.putIn(ada, idea, 5, 1);
        people.as(
                ada,
                () -> answering.answer(
                        answered, new GiveAnswer(Outcome.DECLINED, "It is done already.", "", null, "")));
    }

    @Test
    void otherWeightsCountForWhatWaitsAndNotForWhatIsAnswered() {
        assertThat(mean(waits)).isCloseTo(4.0, within(1e-9));
        var effect = people.as(manager, () -> service.effect(Map.of(id(0), 1, id(1), 3)));
        assertThat(effect.ideas()).isOne();
        assertThat(effect.moved()).isOne();
        assertThat(effect.farthest()).isCloseTo(2.0, within(1e-9));
        assertThat(mean(waits)).as("looking changes nothing").isCloseTo(4.0, within(1e-9));
        weigh(1, 3);
        assertThat(mean(waits)).isCloseTo(2.0, within(1e-9));
        assertThat(mean(answered)).isCloseTo(4.0, within(1e-9));
        assertThat(sql.queryForList(
                        "select concat(before_text, ' > ', after_text) from audit_entry"
                                + " where what = 'scoring.audit.criterion-changed' order by id",
                        String.class))
                .containsExactlyInAnyOrder("Benefit × 3 > Benefit × 1", "Ease × 1 > Ease × 3");
    }

    @Test
    void aCriterionThatWasUsedIsEndedAndOneThatWasNotIsRemoved() {
        people.as(manager, () -> service.add(new WriteCriterion("Reach", "", 2)));
        people.as(manager, () -> service.end(id(2)));
        assertThat(sql.queryForObject("select count(*) from score_criterion", Integer.class))
                .isEqualTo(2);
        people.as(manager, () -> service.end(id(0)));
        assertThat(sql.queryForObject("select count(*) from score_criterion", Integer.class))
                .isEqualTo(2);
        assertThat(mean(waits)).isCloseTo(1.0, within(1e-9));
        assertThat(mean(answered)).isCloseTo(4.0, within(1e-9));
        assertThat(people.as(ada, () -> scores.of(waits)).criteria())
                .extracting(Criterion::standing)
                .containsExactly(false, true);
        refused(ScoringRefusal.LAST_CRITERION, () -> {
            service.end(id(0));
            return "";
        });
        people.as(manager, () -> service.add(new WriteCriterion("Benefit", "", 2)));
        refused(ScoringRefusal.CRITERION_THERE, () -> service.add(new WriteCriterion("Benefit", "", 2)));
    }

    @Test
    void whoChangesWhatAnotherHasChangedMeanwhileIsTold() {
        var seen = people.as(manager, () -> service.standing());
        weigh(2, 2);
        refused(ScoringRefusal.CRITERIA_MOVED, () -> {
            service.change(seen, Map.of(seen.getFirst().id(), new WriteCriterion("Benefit", "", 5)));
            return "";
        });
    }

    @RepeatedTest(3)
    void aCardAndOtherWeightsAtOnceAgreeInTheEnd() throws Exception {
        var ben = people.person(Role.PARTICIPANT, Role.STEERING);
        var outcomes = Races.together(List.<Callable<Object>>of(() -> cards.putIn(ben, waits, 1, 5), () -> {
            weigh(1, 3);
            return "";
        }));
        assertThat(outcomes).allMatch(Races.Outcome::won);
        assertThat(mean(waits)).isCloseTo((2.0 + 4.0) / 2, within(1e-9));
    }

    private void weigh(int benefit, int ease) {
        people.as(manager, () -> {
            var seen = service.standing();
            service.change(
                    seen,
                    Map.of(
                            seen.get(0).id(),
                            new WriteCriterion(seen.get(0).name(), seen.get(0).explanation(), benefit),
                            seen.get(1).id(),
                            new WriteCriterion(seen.get(1).name(), seen.get(1).explanation(), ease)));
        });
    }

    private CriterionId id(int place) {
        return people.as(manager, () -> service.standing()).get(place).id();
    }

    private double mean(IdeaId idea) {
        return people.as(ada, () -> scores.lines(Set.of(idea)))
                .get(idea)
                .figures()
                .mean();
    }

    private void refused(ScoringRefusal refusal, Callable<?> work) {
        assertThatThrownBy(() -> people.as(manager, work))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }
}
