package org.folkmoot.steering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.folkmoot.idea.CorrectingService;
import org.folkmoot.idea.GiveAnswer;
import org.folkmoot.idea.IdeaAnswered;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.idea.IdeaStage;
import org.folkmoot.idea.Outcome;
import org.folkmoot.idea.TestAnswers;
import org.folkmoot.idea.TestIdeas;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.register.DecisionLine;
import org.folkmoot.register.DecisionRegister;
import org.folkmoot.scoring.DeclareInterest;
import org.folkmoot.scoring.InterestService;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.folkmoot.testing.Races;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@PortalTest
@BothDatabases
@RecordApplicationEvents
class CorrectionsTest {

    private static final GiveAnswer APPROVE = new GiveAnswer(Outcome.APPROVED, "We were wrong.", "", null, "")
            .ownedBy("The county council", "Ask the parishes.");

    @Autowired
    Corrections corrections;

    @Autowired
    CorrectingService correcting;

    @Autowired
    SteeringService steering;

    @Autowired
    InterestService interests;

    @Autowired
    TestIdeas ideas;

    @Autowired
    TestAnswers answers;

    @Autowired
    TestMembers people;

    @Autowired
    DecisionRegister register;

    @Autowired
    PortalClock clock;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    ApplicationEvents events;

    MemberId author;
    MemberId ada;
    IdeaId idea;

    @BeforeEach
    void aDeclinedIdea() {
        author = people.person(Role.PARTICIPANT);
        ada = people.named("Ada Marsh", Role.PARTICIPANT, Role.STEERING);
        idea = ideas.by(author, "Benches");
        ideas.backed(idea, 2);
        answers.decline(idea);
    }

    @Test
    void aCorrectionIsPrivateUntilItIsPublishedAndTheEarlierAnswerStays() {
        prepare(1, APPROVE);
        assertThat(ideas.seenBy(author, idea).stage()).isEqualTo(IdeaStage.DECLINED);
        assertThat(ideas.seenBy(author, idea).answer().reason()).isEqualTo("Another body does it.");
        publish();
        assertThat(ideas.seenBy(author, idea).stage()).isEqualTo(IdeaStage.APPROVED);
        assertThat(ideas.seenBy(author, idea).answer().reason()).isEqualTo("We were wrong.");
        assertThat(sql.queryForList("select reason from idea_answer order by turn", String.class))
                .containsExactly("Another body does it.", "We were wrong.");
    }

    @Test
    void thePeopleConcernedAreToldOnceOfTheCorrectionToo() {
        prepare(1, APPROVE);
        publish();
        assertThat(events.stream(IdeaAnswered.class)).hasSize(2);
        await().untilAsserted(() -> assertThat(sql.queryForObject(
                        "select count(*) from notification where fact like 'idea-answered:%'", Integer.class))
                .isEqualTo(6));
        assertThat(sql.queryForMap(
                        "select mail_subject, line, opening from notification where member_id = ?"
                                + " and fact like 'idea-answered:%' and mail_subject like '%corrected%'",
                        author.value()))
                .satisfies(told -> {
                    assertThat(told.get("mail_subject"))
                            .isEqualTo("The answer to your idea is corrected: Benches (approved)");
                    assertThat(String.valueOf(told.get("line")))
                            .contains("It takes the place of the answer of", "which was: declined");
                    assertThat(String.valueOf(told.get("opening")))
                            .contains("has corrected its answer", "which was: declined", "stays readable");
                });
        assertThat(sql.queryForObject(
                        "select count(*) from notification where member_id = ? and fact like 'idea-answered:%'",
                        Integer.class, author.value()))
                .isEqualTo(2);
    }

    @Test
    void whatCannotBeCorrectedIsRefusedWithTheRule() {
        var waiting = ideas.titled("Lanterns");
        refused("idea.refusal.not-answered", () -> prepare(waiting, 1, APPROVE));
        refused("idea.refusal.corrects-earlier", () -> prepare(2, APPROVE));
        refused(
                "idea.refusal.same-answer",
                () -> prepare(1, new GiveAnswer(Outcome.DECLINED, "Another body does it.", "", null, "")));
        var other = ideas.titled("Lending sheds");
        refused("idea.refusal.corrects-merge", () -> prepare(1, GiveAnswer.merge(other, "The same.", "")));
        prepare(1, APPROVE);
        refused("steering.refusal.already-prepared", () -> prepare(1, APPROVE));
        refused(
                "steering.refusal.owner-and-first-action-missing",
                () -> prepare(1, new GiveAnswer(Outcome.APPROVED, "We were wrong.", "", null, "")));
        for (var role : List.of(Role.PARTICIPANT, Role.MANAGER, Role.OBSERVER, Role.ADMINISTRATOR)) {
            var outsider = people.person(role);
            assertThatThrownBy(() ->
                            people.as(outsider, () -> corrections.prepare(new PrepareCorrection(idea, 1, APPROVE))))
                    .isInstanceOf(AccessDeniedException.class);
            assertThat(people.as(outsider, () -> correcting.correctable(idea))).isEmpty();
        }
    }

    @Test
    void whoDeclaredAnInterestDoesNotCorrectTheAnswer() {
        people.as(ada, () -> interests.declare(new DeclareInterest(idea, "My brother's firm.")));
        refused("steering.refusal.interest-declared", () -> prepare(1, APPROVE));
        var ben = people.named("Ben Heath", Role.PARTICIPANT, Role.STEERING);
        people.as(ben, () -> corrections.prepare(new PrepareCorrection(idea, 1, APPROVE)));
    }

    @Test
    void aCorrectionThatWasOvertakenIsNotPublished() {
        prepare(1, APPROVE);
        people.as(
                ada,
                () -> correcting.correct(idea, 1, new GiveAnswer(Outcome.DECLINED, "In short: no.", "", null, "")));
        refused("idea.refusal.corrects-earlier", this::publish);
        assertThat(ideas.seenBy(author, idea).stage()).isEqualTo(IdeaStage.DECLINED);
    }

    @Test
    void whatWasToCorrectAParkedIdeaAnswersItOnceItHasComeBack() {
        var parked = ideas.titled("Lanterns");
        var later = new GiveAnswer(Outcome.PARKED, "Later.", "", clock.today().plusDays(5), "");
        people.as(ada, () -> steering.prepare(new PrepareDecision(parked, later, null)));
        publish();
        prepare(parked, 1, APPROVE);
        clock.at(clock.instant().plus(Duration.ofDays(5)), () -> {
            answers.comeBack();
            return "";
        });
        assertThat(people.as(ada, () -> steering.prepared())).allMatch(PreparedDecision::publishable);
        publish();
        assertThat(ideas.seenBy(author, parked).stage()).isEqualTo(IdeaStage.APPROVED);
        assertThat(people.as(ada, () -> register.of(parked)))
                .extracting(DecisionLine::outcome, DecisionLine::preparedBy)
                .first()
                .isEqualTo(tuple(Outcome.APPROVED, "Ada Marsh"));
    }

    @RepeatedTest(3)
    void ofTwoPreparedAtOnceOneWaits() throws Exception {
        Callable<String> one = () -> {
            prepare(1, APPROVE);
            return "";
        };
        var outcomes = Races.together(List.of(one, one));
        assertThat(outcomes).filteredOn(Races.Outcome::won).hasSize(1);
        assertThat(people.as(ada, () -> steering.prepared())).hasSize(1);
    }

    private void prepare(int corrects, GiveAnswer answer) {
        prepare(idea, corrects, answer);
    }

    private void prepare(IdeaId about, int corrects, GiveAnswer answer) {
        people.as(ada, () -> corrections.prepare(new PrepareCorrection(about, corrects, answer)));
    }

    private void publish() {
        people.as(
                ada,
                () -> steering.publish(
                        steering.prepared().stream().map(PreparedDecision::id).collect(Collectors.toSet())));
    }

    private static void refused(String key, Runnable work) {
        assertThatThrownBy(work::run).isInstanceOf(RefusedException.class).hasMessage(key);
    }
}
