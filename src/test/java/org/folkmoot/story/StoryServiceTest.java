package org.folkmoot.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.folkmoot.action.ActionService;
import org.folkmoot.action.ActionTerms;
import org.folkmoot.action.AddAction;
import org.folkmoot.files.FileService;
import org.folkmoot.idea.DeliveryService;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.idea.IdeaStage;
import org.folkmoot.idea.IdeaStepLine;
import org.folkmoot.idea.StepCause;
import org.folkmoot.idea.TestAnswers;
import org.folkmoot.idea.TestIdeas;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.moderation.TestModeration;
import org.folkmoot.moderation.Verdict;
import org.folkmoot.search.SearchIndex;
import org.folkmoot.search.SearchKind;
import org.folkmoot.search.SearchService;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.UnusableInputException;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.folkmoot.testing.Races;
import org.folkmoot.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;

@PortalTest
@BothDatabases
class StoryServiceTest {

    private static final PageRequest FIRST = PageRequest.of(0, 10);

    @Autowired
    StoryService stories;

    @Autowired
    ResultService results;

    @Autowired
    ActionService actions;

    @Autowired
    DeliveryService delivery;

    @Autowired
    FileService files;

    @Autowired
    SearchService search;

    @Autowired
    SearchIndex index;

    @Autowired
    TestIdeas ideas;

    @Autowired
    TestAnswers answers;

    @Autowired
    TestMembers people;

    @Autowired
    TestModeration moderation;

    @Autowired
    Statements statements;

    @Autowired
    JdbcTemplate sql;

    MemberId author;
    MemberId steering;
    MemberId owner;

    @BeforeEach
    void people() {
        author = people.person(Role.PARTICIPANT);
        steering = people.person(Role.PARTICIPANT, Role.STEERING);
        owner = people.named("Ben Heath", Role.PARTICIPANT);
    }

    @Test
    void fromWhatPeopleSaidToWhatHappenedEverybodyReadsIt() {
        var idea = inDelivery("Benches");
        await().untilAsserted(() -> assertThat(told()).hasSize(1));
        assertThat(told().getFirst().happened()).isEmpty();
        people.as(owner, () -> results.record(new RecordResult(idea, 0, "Seven benches stand.", "suffolk.example/b")));
        assertThat(told()).singleElement().satisfies(story -> {
            assertThat(story.title()).isEqualTo("Benches");
            assertThat(story.stage()).isEqualTo(IdeaStage.DELIVERED);
            assertThat(story.said()).isEqualTo("Because it helps.");
            assertThat(story.decided()).isEqualTo("It helps many.");
            assertThat(story.happened()).isEqualTo("Seven benches stand.");
            assertThat(story.link()).isEqualTo("https://suffolk.example/b");
            assertThat(story.backing().supporters()).isEqualTo(6);
            assertThat(story.backing().organisations()).as("fewer than five").isNull();
        });
        await().untilAsserted(() -> {
            assertThat(kinds(author, idea)).containsExactly("FIRST_ACTION", "RESULT");
            assertThat(sql.queryForObject(
                            "select count(*) from notification where kind = 'WHAT_BECAME_OF_SUPPORTED_IDEAS'"
                                    + " and fact like 'idea-moved:%:2'",
                            Integer.class))
                    .isEqualTo(6);
        });
    }

    @Test
    void aResultIsRecordedByThoseConcernedAloneAndOnlyOfWhatWasApproved() {
        var idea = inDelivery("Benches");
        var other = people.person(Role.PARTICIPANT);
        refused("story.refusal.not-yours", other, () -> results.record(new RecordResult(idea, 0, "Done.", "")));
        refused("story.refusal.no-result", owner, () -> results.takeBack(idea, 0));
        var unanswered = ideas.titled("Lanterns");
        refused(
                "idea.refusal.not-approved",
                steering,
                () -> results.record(new RecordResult(unanswered, 0, "Done.", "")));
        assertThatThrownBy(() -> new RecordResult(idea, 0, "Done.", "javascript:alert(1)"))
                .isInstanceOf(UnusableInputException.class);
        assertThatThrownBy(() -> new RecordResult(idea, 0, " ", "")).isInstanceOf(UnusableInputException.class);
        assertThat(people.as(other, () -> results.mayRecord(idea))).isFalse();
        assertThat(people.asVisitor(() -> results.mayRecord(idea))).isFalse();
    }

    @RepeatedTest(3)
    void ofTwoWhoRecordAtOnceOneWinsAndTheIdeaIsDeliveredOnce() throws Exception {
        var idea = inDelivery("Benches");
        var outcomes = Races.together(List.<Callable<String>>of(record(owner, idea), record(steering, idea)));
        assertThat(outcomes).filteredOn(Races.Outcome::won).hasSize(1);
        assertThat(outcomes)
                .filteredOn(one -> !one.won())
                .singleElement()
                .satisfies(lost -> assertThat(lost.thrown()).hasMessage("story.refusal.changed-meanwhile"));
        assertThat(sql.queryForObject("select count(*) from idea_step where cause = 'RESULT'", Integer.class))
                .isOne();
    }

    @Test
    void aCorrectionIsAnotherRowAndTakingBackGoesBackToDelivery() {
        var idea = inDelivery("Benches");
        people.as(owner, () -> results.record(new RecordResult(idea, 0, "Seven benches stand.", "")));
        people.as(owner, () -> results.record(new RecordResult(idea, 1, "Eight benches stand.", "")));
        assertThat(told().getFirst().happened()).isEqualTo("Eight benches stand.");
        people.as(steering, () -> results.takeBack(idea, 2));
        assertThat(people.asVisitor(() -> results.of(idea))).isEmpty();
        assertThat(told())
                .singleElement()
                .satisfies(story -> assertThat(story.stage()).isEqualTo(IdeaStage.IN_DELIVERY));
        people.as(owner, () -> results.record(new RecordResult(idea, 3, "Nine benches stand.", "")));
        assertThat(people.asVisitor(() -> delivery.steps(idea)))
                .extracting(IdeaStepLine::cause)
                .containsExactly(
                        StepCause.FIRST_ACTION, StepCause.RESULT, StepCause.RESULT_TAKEN_BACK, StepCause.RESULT);
    }

    @Test
    void itIsFoundByWhatHappenedUntilAModeratorHidesTheIdea() {
        var idea = inDelivery("Benches");
        people.as(owner, () -> results.record(new RecordResult(idea, 0, "Carpenters from Eye built them.", "")));
        index.awaitUpToDate();
        assertThat(people.asVisitor(
                        () -> search.find("carpenters", SearchKind.STORY, FIRST).hits()))
                .singleElement()
                .satisfies(hit -> assertThat(hit.path())
                        .isEqualTo("you-said-we-did/" + told().getFirst().id().value()));
        moderation.hidden(idea.asThing(), "It names a person.");
        assertThat(told()).isEmpty();
        await().untilAsserted(() -> {
            index.awaitUpToDate();
            assertThat(people.asVisitor(() ->
                            search.find("carpenters", SearchKind.STORY, FIRST).hits()))
                    .isEmpty();
        });
        moderation.decided(idea.asThing(), Verdict.RESTORE, "The name is gone.");
        await().untilAsserted(() -> assertThat(told()).hasSize(1));
    }

    @Test
    void evidenceIsAddedByThoseConcernedAndReadByAll() throws Exception {
        var idea = inDelivery("Benches");
        var holder = people.asVisitor(() -> stories.evidence(idea));
        var text = "Seven benches stand.".getBytes(StandardCharsets.UTF_8);
        people.as(owner, () -> files.attach(holder, "report.txt", new ByteArrayInputStream(text)));
        assertThat(people.asVisitor(() -> files.on(holder).files())).hasSize(1);
        assertThatThrownBy(() -> people.as(
                        people.person(Role.PARTICIPANT),
                        () -> files.attach(holder, "report.txt", new ByteArrayInputStream(text))))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void aPageTakesTheSameStatementsHoweverLong() {
        inDelivery("Benches");
        await().untilAsserted(() -> assertThat(told()).hasSize(1));
        var few = statements.during(this::told);
        for (var i = 0; i < 6; i++) inDelivery("More " + i);
        await().untilAsserted(() -> assertThat(told()).hasSize(7));
        assertThat(statements.during(this::told)).isEqualTo(few);
    }

    private IdeaId inDelivery(String title) {
        var idea = ideas.by(author, title);
        ideas.backed(idea, 6);
        answers.approve(idea);
        var action = people.as(
                steering,
                () -> actions.add(
                        new AddAction(new ActionTerms("Ask the parish", owner, "", null), idea.asOrigin(title))));
        people.as(owner, () -> actions.start(action, 0));
        return idea;
    }

    private Callable<String> record(MemberId by, IdeaId idea) {
        return () -> {
            people.as(by, () -> results.record(new RecordResult(idea, 0, "Seven benches stand.", "")));
            return "";
        };
    }

    private List<StoryLine> told() {
        return people.asVisitor(() -> stories.list(StoryFilter.all(), FIRST)).getContent();
    }

    private List<String> kinds(MemberId person, IdeaId idea) {
        return sql.queryForList(
                "select s.cause from idea_step s join notification n on n.fact = concat('idea-moved:', ?, ':', s.turn)"
                        + " where n.member_id = ? order by s.turn",
                String.class,
                idea.value().toString(),
                person.value());
    }

    private void refused(String key, MemberId by, Runnable work) {
        assertThatThrownBy(() -> people.as(by, work))
                .isInstanceOf(RefusedException.class)
                .hasMessage(key);
    }
}
