package org.folkmoot.steering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.folkmoot.idea.AnsweringService;
import org.folkmoot.idea.GiveAnswer;
import org.folkmoot.idea.IdeaAnswered;
import org.folkmoot.idea.IdeaFilter;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.idea.IdeaOrder;
import org.folkmoot.idea.IdeaService;
import org.folkmoot.idea.IdeaStage;
import org.folkmoot.idea.Outcome;
import org.folkmoot.idea.TestIdeas;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.moderation.TestModeration;
import org.folkmoot.moderation.Verdict;
import org.folkmoot.scoring.DeclareInterest;
import org.folkmoot.scoring.InterestService;
import org.folkmoot.shared.PortalClock;
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
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@PortalTest
@BothDatabases
@RecordApplicationEvents
class SteeringServiceTest {

    private static final PageRequest FIRST = PageRequest.of(0, 20);

    @Autowired
    SteeringService service;

    @Autowired
    QueueService queue;

    @Autowired
    AnsweringService answering;

    @Autowired
    IdeaService ideaService;

    @Autowired
    InterestService interests;

    @Autowired
    TestIdeas ideas;

    @Autowired
    TestModeration moderation;

    @Autowired
    TestMembers people;

    @Autowired
    PortalClock clock;

    @Autowired
    Statements statements;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    ApplicationEvents events;

    MemberId ada;
    MemberId ben;

    @BeforeEach
    void twoSteeringMembers() {
        ada = people.named("Ada Marsh", Role.PARTICIPANT, Role.STEERING);
        ben = people.named("Ben Heath", Role.PARTICIPANT, Role.STEERING);
    }

    @Test
    void whatIsPreparedIsSeenByTheSteeringGroupAlone() {
        var author = people.person(Role.PARTICIPANT);
        var idea = ideas.by(author, "Benches");
        prepare(ada, idea, approve());
        assertThat(people.as(ben, () -> service.preparedFor(idea))).get().satisfies(seen -> {
            assertThat(seen.preparedBy()).isEqualTo("Ada Marsh");
            assertThat(seen.answer()).isEqualTo(approve());
            assertThat(seen.told()).isOne();
        });
        for (var reader : List.of(author, people.person(Role.MANAGER), people.person(Role.OBSERVER))) {
            var seen = ideas.seenBy(reader, idea);
            assertThat(seen.stage()).isEqualTo(IdeaStage.SUBMITTED);
            assertThat(seen.answer()).isNull();
        }
        assertThat(people.asVisitor(() -> ideaService.list(IdeaFilter.all(IdeaOrder.NEWEST), FIRST)))
                .singleElement()
                .satisfies(row -> assertThat(row.stage()).isEqualTo(IdeaStage.SUBMITTED));
        assertThat(events.stream(IdeaAnswered.class)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = "STEERING", mode = EnumSource.Mode.EXCLUDE)
    void nobodyElseReadsOrPreparesDecisions(Role role) {
        var idea = ideas.titled("Benches");
        var other = people.person(role);
        refusedTo(other, () -> service.prepared());
        refusedTo(other, () -> service.preparedFor(idea));
        refusedTo(other, () -> service.preparedCount());
        refusedTo(other, () -> service.prepare(new PrepareDecision(idea, approve(), null)));
        refusedTo(other, () -> service.publish(Set.of()));
        refusedTo(other, () -> service.publication(new PublicationId(idea.value())));
        refusedTo(other, () -> {
            service.remove(new DecisionId(idea.value()));
            return "";
        });
    }

    @Test
    void eachDecisionIsOnRecordWithItsOutcomeAndWithoutItsReason() {
        var idea = ideas.titled("Benches");
        people.as(ada, () -> service.remove(prepare(ada, idea, approve())));
        prepare(ben, idea, approve());
        publish(ada);
        assertThat(jdbc.queryForList(
                        "select concat(what, ' ', actor_name, ' ', subject_label, ' ', after_text) from audit_entry"
                                + " where what like 'steering%' order by happened_at, id",
                        String.class))
                .containsExactly(
                        "steering.audit.prepared Ada Marsh Benches approved",
                        "steering.audit.removed Ada Marsh Benches approved",
                        "steering.audit.prepared Ben Heath Benches approved",
                        "steering.audit.published Ada Marsh Benches approved");
    }

    @Test
    void aPreparedDecisionIsChangedByAnotherRowAndRemovedByARow() {
        var idea = ideas.titled("Benches");
        var first = prepare(ada, idea, approve());
        var decline = new GiveAnswer(Outcome.DECLINED, "Too dear.", "", null, "");
        var second = people.as(ben, () -> service.prepare(new PrepareDecision(idea, decline, first)));
        assertThat(people.as(ada, () -> service.prepared()))
                .singleElement()
                .satisfies(seen -> assertThat(seen.answer()).isEqualTo(decline));
        assertThat(count("decision")).isEqualTo(2);
        assertThatThrownBy(() -> people.as(ada, () -> service.prepare(new PrepareDecision(idea, approve(), first))))
                .hasMessage("steering.refusal.changed-meanwhile");
        people.as(ada, () -> service.remove(second));
        assertThat(people.as(ada, () -> service.prepared())).isEmpty();
        assertThat(count("decision")).isEqualTo(2);
        assertThat(count("decision_removal")).isEqualTo(2);
        assertThatThrownBy(() -> people.as(ben, () -> service.remove(second)))
                .hasMessage("steering.refusal.changed-meanwhile");
        prepare(ben, idea, approve());
        assertThat(people.as(ada, () -> service.preparedCount())).isOne();
    }

    @Test
    void aSecondDecisionOnOneIdeaNamesTheColleagueWhoWasFirst() {
        var idea = ideas.titled("Benches");
        prepare(ada, idea, approve());
        assertThatThrownBy(() -> prepare(ben, idea, approve()))
                .hasMessage("steering.refusal.already-prepared")
                .satisfies(refused ->
                        assertThat(((RefusedException) refused).arguments()).containsExactly("Ada Marsh"));
    }

    @Test
    void parkingTakesADayAfterToday() {
        var idea = ideas.titled("Benches");
        var today = new GiveAnswer(Outcome.PARKED, "Later.", "", clock.today(), "");
        assertThatThrownBy(() -> prepare(ada, idea, today)).hasMessage("idea.answer.review-date.past");
        prepare(
                ada,
                idea,
                new GiveAnswer(Outcome.PARKED, "Later.", "", clock.today().plusDays(1), ""));
    }

    @Test
    void nothingGoesIntoAnIdeaThatIsPreparedToGoElsewhereAndNothingGoesInCircles() {
        var benches = ideas.titled("Benches");
        var seats = ideas.titled("Seats");
        var stools = ideas.titled("Stools");
        prepare(ada, benches, GiveAnswer.merge(seats, "The same.", ""));
        for (var into : List.of(benches, stools))
            assertThatThrownBy(() -> prepare(ben, seats, GiveAnswer.merge(into, "The same.", "")))
                    .satisfies(refused -> assertThat(refused.getMessage())
                            .isIn("steering.refusal.target-goes-elsewhere", "steering.refusal.others-come-in"));
        assertThatThrownBy(() -> prepare(ben, stools, GiveAnswer.merge(benches, "The same.", "")))
                .hasMessage("steering.refusal.target-goes-elsewhere")
                .satisfies(refused ->
                        assertThat(((RefusedException) refused).arguments()).containsExactly("Benches", "Seats"));
        assertThat(people.as(ada, () -> service.preparedFor(benches))
                        .orElseThrow()
                        .into())
                .isEqualTo(new PreparedDecision.Target(seats, "Seats", true));
        prepare(ben, seats, approve());
        publish(ada);
        assertThat(ideas.seenBy(ada, seats).stage()).isEqualTo(IdeaStage.APPROVED);
        assertThat(ideas.seenBy(ada, benches).stage()).isEqualTo(IdeaStage.MERGED);
    }

    @RepeatedTest(5)
    void aCircleIsNotPreparedAtOnceEither() throws Exception {
        var benches = ideas.titled("Benches");
        var seats = ideas.titled("Seats");
        var outcomes = Races.together(List.<Callable<DecisionId>>of(
                () -> prepare(ada, benches, GiveAnswer.merge(seats, "The same.", "")),
                () -> prepare(ben, seats, GiveAnswer.merge(benches, "The same.", ""))));
        oneWins(outcomes, "steering.refusal.target-goes-elsewhere", "steering.refusal.others-come-in");
        assertThat(people.as(ada, () -> service.preparedCount())).isOne();
    }

    @Test
    void nothingIsPublishedWhileTheIdeaOneGoesIntoIsWithdrawn() {
        var benches = ideas.titled("Benches");
        var author = people.person(Role.PARTICIPANT);
        var seats = ideas.by(author, "Seats");
        prepare(ada, benches, GiveAnswer.merge(seats, "The same.", ""));
        people.as(author, () -> ideaService.withdraw(seats, ""));
        assertThat(people.as(ada, () -> service.prepared()))
                .singleElement()
                .satisfies(seen -> assertThat(seen.publishable()).isFalse());
        assertThatThrownBy(() -> publish(ada)).hasMessage("idea.refusal.merged-with-withdrawn");
        assertThat(count("publication")).isZero();
    }

    @Test
    void anApprovalWithoutOwnerOrFirstActionIsRefusedAndNothingIsWritten() {
        var idea = ideas.titled("Benches");
        var bare = new GiveAnswer(Outcome.APPROVED, "It helps many.", "", null, "");
        for (var answer : List.of(
                bare,
                bare.ownedBy(ben, ""),
                bare.ownedBy("The county council", " "),
                bare.ownedBy("", "Ask the parishes.")))
            assertThatThrownBy(() -> prepare(ada, idea, answer))
                    .hasMessage("steering.refusal.owner-and-first-action-missing");
        assertThat(count("decision")).isZero();
        var declined = new GiveAnswer(Outcome.DECLINED, "Too dear.", "", null, "");
        var first = prepare(ada, idea, declined);
        assertThatThrownBy(() -> people.as(ada, () -> service.prepare(new PrepareDecision(idea, bare, first))))
                .hasMessage("steering.refusal.owner-and-first-action-missing");
        prepare(ada, ideas.titled("Seats"), bare.ownedBy(ben, "Ask the parishes."));
    }

    @Test
    void anInterestInEitherIdeaOfAMergeBars() {
        var benches = ideas.titled("Benches");
        var seats = ideas.titled("Seats");
        people.as(ada, () -> interests.declare(new DeclareInterest(seats, "My brother's firm.")));
        assertThatThrownBy(() -> prepare(ada, benches, GiveAnswer.merge(seats, "The same.", "")))
                .hasMessage("steering.refusal.interest-declared")
                .satisfies(refused ->
                        assertThat(((RefusedException) refused).arguments()).containsExactly("Seats"));
        prepare(ben, benches, GiveAnswer.merge(seats, "The same.", ""));
    }

    @Test
    void anApprovalGoesToItsOwnerWithAFirstAction() {
        var idea = ideas.titled("Benches");
        prepare(ada, idea, approve().ownedBy(ben, "Ask the parishes."));
        publish(ada);
        assertThat(events.stream(IdeaAnswered.class)).singleElement().satisfies(answered -> {
            assertThat(answered.owner()).isEqualTo(ben);
            assertThat(answered.firstAction()).isEqualTo("Ask the parishes.");
        });
        assertThat(ideas.seenBy(ada, idea).answer().owner()).isEqualTo("Ben Heath");
        assertThat(people.asVisitor(() -> ideaService.find(idea))
                        .orElseThrow()
                        .answer()
                        .owner())
                .isEmpty();
    }

    @Test
    void allPreparedAnswersArePublishedTogetherAndShownAfterwards() {
        var author = people.person(Role.PARTICIPANT);
        var benches = ideas.by(author, "Benches");
        var sheds = ideas.titled("Lending sheds");
        var buses = ideas.titled("Rural buses");
        ideas.backed(benches, 2);
        prepare(ada, benches, approve());
        prepare(ben, sheds, new GiveAnswer(Outcome.REFERRED, "Theirs.", "", null, "The county council"));
        var previewed = people.as(ada, () -> service.prepared());
        assertThat(previewed).extracting(PreparedDecision::told).containsExactly(3, 1);
        var publication = publish(ada);
        assertThat(ideas.seenBy(author, benches)).satisfies(seen -> {
            assertThat(seen.stage()).isEqualTo(IdeaStage.APPROVED);
            assertThat(seen.answer()).isNotNull();
            assertThat(seen.answer().reason()).isEqualTo("It helps many.");
        });
        assertThat(ideas.seenBy(author, sheds).answer().referredTo()).isEqualTo("The county council");
        assertThat(ideas.seenBy(author, buses).stage()).isEqualTo(IdeaStage.SUBMITTED);
        assertThat(events.stream(IdeaAnswered.class).map(IdeaAnswered::idea)).containsExactly(benches, sheds);
        assertThat(people.as(ben, () -> service.publication(publication))).get().satisfies(seen -> {
            assertThat(seen.publishedBy()).isEqualTo("Ada Marsh");
            assertThat(seen.answers())
                    .extracting(PublicationDetail.Line::title)
                    .containsExactly("Benches", "Lending sheds");
        });
        assertThat(people.as(ada, () -> service.prepared())).isEmpty();
        assertThatThrownBy(() -> prepare(ada, benches, approve())).hasMessage("idea.refusal.already-answered");
    }

    @Test
    void nothingIsPublishedWhenOneAnswerCannotBe() {
        var benches = ideas.titled("Benches");
        var sheds = ideas.titled("Lending sheds");
        prepare(ada, benches, approve());
        prepare(ada, sheds, approve());
        var previewed = previewed();
        // Answered outside the queue, as an import would
        people.as(ben, () -> answering.answer(sheds, new GiveAnswer(Outcome.DECLINED, "No.", "", null, "")));
        assertThatThrownBy(() -> people.as(ada, () -> service.publish(previewed)))
                .hasMessage("idea.refusal.already-answered");
        assertThat(ideas.seenBy(ada, benches).stage()).isEqualTo(IdeaStage.SUBMITTED);
        assertThat(count("publication")).isZero();
        assertThat(count("idea_answer")).isOne();
        assertThat(people.as(ada, () -> service.preparedCount())).isEqualTo(2);
    }

    @Test
    void onlyWhatWasPreviewedIsPublished() {
        assertThatThrownBy(() -> people.as(ada, () -> service.publish(Set.of())))
                .hasMessage("steering.refusal.nothing-prepared");
        prepare(ada, ideas.titled("Benches"), approve());
        var previewed = previewed();
        prepare(ben, ideas.titled("Lending sheds"), approve());
        assertThatThrownBy(() -> people.as(ada, () -> service.publish(previewed)))
                .hasMessage("steering.refusal.prepared-changed");
        assertThat(count("publication")).isZero();
    }

    @Test
    void twoWhoPrepareAtOnceLeaveOneDecision() throws Exception {
        var idea = ideas.titled("Benches");
        var outcomes = Races.together(Stream.of(ada, ben, people.person(Role.STEERING), people.person(Role.STEERING))
                .<Callable<DecisionId>>map(who -> () -> prepare(who, idea, approve()))
                .toList());
        oneWins(outcomes, "steering.refusal.already-prepared", "steering.refusal.changed-meanwhile");
        assertThat(count("decision")).isOne();
    }

    @Test
    void twoWhoChangeOneDecisionAtOnceLeaveOneOfTheirs() throws Exception {
        var idea = ideas.titled("Benches");
        var first = prepare(ada, idea, approve());
        var outcomes = Races.together(Stream.of(ada, ben)
                .<Callable<DecisionId>>map(who ->
                        () -> people.as(who, () -> service.prepare(new PrepareDecision(idea, approve(), first))))
                .toList());
        oneWins(outcomes, "steering.refusal.changed-meanwhile");
        assertThat(people.as(ada, () -> service.preparedCount())).isOne();
    }

    @Test
    void twoWhoPublishAtOnceTellPeopleOnce() throws Exception {
        for (var title : List.of("Benches", "Lending sheds", "Rural buses"))
            prepare(ada, ideas.titled(title), approve());
        var previewed = previewed();
        var outcomes = Races.together(Stream.of(ada, ben, ada, ben)
                .<Callable<PublicationId>>map(who -> () -> people.as(who, () -> service.publish(previewed)))
                .toList());
        oneWins(outcomes, "steering.refusal.prepared-changed");
        assertThat(count("idea_answer")).isEqualTo(3);
        assertThat(count("publication")).isOne();
        assertThat(count("published_decision")).isEqualTo(3);
    }

    @RepeatedTest(20)
    void publishingAndWithdrawingAtOnceLetOneWin() throws Exception {
        var author = people.person(Role.PARTICIPANT);
        var idea = ideas.by(author, "Benches");
        prepare(ada, idea, approve());
        var previewed = previewed();
        Callable<String> publish =
                () -> people.as(ada, () -> service.publish(previewed)).toString();
        Callable<String> withdraw = () -> {
            people.as(author, () -> ideaService.withdraw(idea, ""));
            return "";
        };
        var outcomes = Races.together(List.of(publish, withdraw));
        oneWins(
                outcomes,
                "idea.refusal.already-withdrawn",
                "idea.refusal.already-answered",
                "steering.refusal.prepared-changed");
        var published = outcomes.getFirst().won();
        assertThat(ideas.seenBy(author, idea).stage()).isEqualTo(published ? IdeaStage.APPROVED : IdeaStage.WITHDRAWN);
        assertThat(count("idea_answer")).isEqualTo(published ? 1 : 0);
        assertThat(count("idea_withdrawal")).isEqualTo(published ? 0 : 1);
    }

    @Test
    void whatWasPreparedForAWithdrawnIdeaIsTakenBack() {
        var author = people.person(Role.PARTICIPANT);
        var idea = ideas.by(author, "Benches");
        prepare(ada, idea, approve());
        people.as(author, () -> ideaService.withdraw(idea, ""));
        await().untilAsserted(() ->
                assertThat(people.as(ada, () -> service.preparedCount())).isZero());
        assertThat(count("decision_removal")).isOne();
        assertThatThrownBy(() -> prepare(ada, idea, approve())).hasMessage("idea.refusal.already-withdrawn");
    }

    @Test
    void whoStandsAsideAfterPreparingLeavesTheDecisionToAColleague() {
        var benches = ideas.titled("Benches");
        var seats = ideas.titled("Seats");
        var lamps = ideas.titled("Lamps");
        prepare(ada, benches, approve());
        prepare(ada, seats, GiveAnswer.merge(benches, "They ask for the same.", ""));
        prepare(ben, lamps, approve());
        people.as(ada, () -> interests.declare(new DeclareInterest(benches, "My brother's firm.")));
        people.as(ada, () -> interests.declare(new DeclareInterest(lamps, "My sister's firm.")));
        await().untilAsserted(() -> assertThat(people.as(ben, () -> service.prepared()))
                .extracting(PreparedDecision::title)
                .containsExactly("Lamps"));
        assertThat(count("decision_removal")).isEqualTo(2);
        prepare(ben, benches, approve());
    }

    @Test
    void whatWasPreparedForAnIdeaThatAModeratorHidIsTakenBack() {
        var idea = ideas.titled("Benches");
        prepare(ada, idea, approve());
        moderation.hidden(idea.asThing(), "It names a neighbour.");
        await().untilAsserted(() ->
                assertThat(people.as(ada, () -> service.preparedCount())).isZero());
        assertThat(waiting()).isEmpty();
        assertThatThrownBy(() -> prepare(ada, idea, approve())).hasMessage("idea.refusal.not-shown");
        moderation.decided(idea.asThing(), Verdict.RESTORE, "The name is gone.");
        assertThat(waiting()).containsExactly("Benches");
        prepare(ada, idea, approve());
    }

    @Test
    void theDatabaseItselfRefusesASecondWaitingDecision() {
        prepare(ada, ideas.titled("Benches"), approve());
        assertThatThrownBy(() -> jdbc.update("insert into decision (id, version, idea_id, outcome, reason, steer, "
                        + "referred_to, prepared_by, prepared_at, standing) select idea_id, 0, idea_id, outcome, reason, "
                        + "steer, referred_to, prepared_by, prepared_at, true from decision"))
                .isInstanceOf(org.springframework.dao.DataIntegrityViolationException.class);
    }

    @Test
    void thePreviewTakesTheSameNumberOfStatementsHoweverManyRowsItHas() {
        prepareMany(5);
        var fewPrepared = statements.during(() -> people.as(ada, () -> service.prepared()));
        prepareMany(35);
        assertThat(statements.during(() -> people.as(ada, () -> service.prepared())))
                .isEqualTo(fewPrepared);
    }

    private void prepareMany(int howMany) {
        IntStream.range(0, howMany).forEach(i -> prepare(ada, ideas.by(ben, "Idea " + i), approve()));
    }

    private List<String> waiting() {
        return people.as(ada, () -> queue.page(QueueQuery.ALL, FIRST))
                .map(QueueItem::title)
                .toList();
    }

    private DecisionId prepare(MemberId who, IdeaId idea, GiveAnswer answer) {
        return people.as(who, () -> service.prepare(new PrepareDecision(idea, answer, null)));
    }

    private Set<DecisionId> previewed() {
        return people.as(ada, () -> service.prepared()).stream()
                .map(PreparedDecision::id)
                .collect(Collectors.toSet());
    }

    private PublicationId publish(MemberId who) {
        var previewed = previewed();
        return people.as(who, () -> service.publish(previewed));
    }

    private static GiveAnswer approve() {
        return new GiveAnswer(Outcome.APPROVED, "It helps many.", "Start with the mill path.", null, "")
                .ownedBy("The county council", "Ask the parishes.");
    }

    private void refusedTo(MemberId other, Callable<?> work) {
        assertThatThrownBy(() -> people.as(other, work)).isInstanceOf(AccessDeniedException.class);
    }

    private static void oneWins(List<? extends Races.Outcome<?>> outcomes, String... sentences) {
        assertThat(outcomes.stream().filter(Races.Outcome::won)).hasSize(1);
        assertThat(outcomes.stream().filter(outcome -> !outcome.won()))
                .allSatisfy(outcome -> assertThat(outcome.thrown().getMessage()).isIn((Object[]) sentences));
    }

    private int count(String table) {
        return jdbc.queryForObject("select count(*) from " + table, Integer.class);
    }
}
