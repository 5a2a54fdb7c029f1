package org.folkmoot.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.folkmoot.idea.IdeaAnswered;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.idea.IdeaMoved;
import org.folkmoot.idea.IdeaStage;
import org.folkmoot.idea.TestAnswers;
import org.folkmoot.idea.TestIdeas;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
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
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@PortalTest
@BothDatabases
@RecordApplicationEvents
class ActionServiceTest {

    private static final PageRequest FIRST = PageRequest.of(0, 20);

    @Autowired
    ActionService actions;

    @Autowired
    ReminderService reminders;

    @Autowired
    ReminderJob job;

    @Autowired
    FirstActions firstActions;

    @Autowired
    TestIdeas ideas;

    @Autowired
    TestAnswers answers;

    @Autowired
    TestMembers people;

    @Autowired
    PortalClock clock;

    @Autowired
    Statements statements;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    ApplicationEvents events;

    MemberId steering;
    MemberId owner;
    IdeaId idea;

    @BeforeEach
    void anApprovedIdea() {
        steering = people.named("Ada Marsh", Role.PARTICIPANT, Role.STEERING);
        owner = people.named("Ben Heath", Role.PARTICIPANT);
        idea = ideas.titled("Benches");
        answers.approve(idea);
    }

    @Test
    void whoDoesWhatByWhenIsReadWithItsOriginAndItsOwnerIsTold() {
        var id = given("Walk the path", owner, inDays(5));
        assertThat(people.as(owner, () -> actions.mine(ActionFilter.unfinished(), FIRST)))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.what()).isEqualTo("Walk the path");
                    assertThat(one.name()).isEqualTo("Ben Heath");
                    assertThat(one.state()).isEqualTo(ActionState.OPEN);
                    assertThat(one.late()).isFalse();
                    assertThat(one.from()).isEqualTo(idea.asOrigin("Benches"));
                });
        assertThat(people.as(owner, () -> actions.due())).isEqualTo(new ActionsDue(1, 0));
        assertThat(events.stream(ActionAssigned.class))
                .singleElement()
                .satisfies(told -> assertThat(told.action()).isEqualTo(id));
        await().untilAsserted(() -> assertThat(told(owner, "MY_ACTIONS")).isOne());
        assertThat(people.asVisitor(() -> actions.about(idea))).singleElement().satisfies(one -> {
            assertThat(one.name()).as("names are for those signed in").isNull();
            assertThat(one.owner()).isNull();
            assertThat(one.named()).isTrue();
            assertThat(one.open()).isEmpty();
        });
    }

    @Test
    void itsFirstStartPutsTheIdeaIntoDeliveryAndEverybodyIsToldOnce() {
        var first = given("Walk the path", owner, null);
        var second = given("Ask the parish", owner, null);
        start(owner, first);
        start(owner, second);
        assertThat(stage()).isEqualTo(IdeaStage.IN_DELIVERY);
        assertThat(events.stream(IdeaMoved.class)).hasSize(1);
        assertThat(sql.queryForList("select cause from idea_step", String.class))
                .containsExactly("FIRST_ACTION");
    }

    @RepeatedTest(3)
    void startedAtTheSameMomentTheIdeaMovesOnce() throws Exception {
        var all = IntStream.range(0, 4)
                .mapToObj(nth -> given("Action " + nth, owner, null))
                .toList();
        var starts = all.stream()
                .<Callable<String>>map(id -> () -> {
                    people.as(owner, () -> actions.start(id, 0));
                    return "";
                })
                .toList();
        assertThat(Races.together(starts)).allMatch(Races.Outcome::won);
        assertThat(stage()).isEqualTo(IdeaStage.IN_DELIVERY);
        assertThat(sql.queryForObject("select count(*) from idea_step", Integer.class))
                .isOne();
    }

    @RepeatedTest(3)
    void ofTwoWhoChangeTheSameOneTheSecondIsToldAndNothingIsLost() throws Exception {
        var id = given("Walk the path", owner, null);
        var outcomes = Races.together(List.<Callable<String>>of(
                () -> change(owner, id, 0, "Walk the whole path"),
                () -> change(steering, id, 0, "Walk half the path")));
        assertThat(outcomes).filteredOn(Races.Outcome::won).hasSize(1);
        assertThat(outcomes)
                .filteredOn(one -> !one.won())
                .singleElement()
                .satisfies(lost -> assertThat(lost.thrown()).hasMessage("action.refusal.changed-meanwhile"));
        assertThat(people.as(owner, () -> actions.history(id)))
                .extracting(ActionStepLine::kind)
                .containsExactly(ActionStepKind.ADDED, ActionStepKind.CHANGED);
    }

    @Test
    void whatAnApprovalSaysIsDoneFirstBecomesAnActionOnce() {
        var sheds = ideas.titled("Lending sheds");
        answers.approve(sheds, owner, "Find a shed");
        await().untilAsserted(() -> assertThat(people.as(steering, () -> actions.about(sheds)))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.what()).isEqualTo("Find a shed");
                    assertThat(one.name()).isEqualTo("Ben Heath");
                    assertThat(one.from()).isEqualTo(sheds.asOrigin("Lending sheds"));
                }));
        events.stream(IdeaAnswered.class).forEach(firstActions::on);
        assertThat(people.as(steering, () -> actions.about(sheds))).hasSize(1);
        await().untilAsserted(() -> assertThat(told(owner, "MY_ACTIONS")).isOne());
    }

    @Test
    void eachStepIsARowAndUndoIsAnotherOne() {
        var id = given("Walk the path", owner, null);
        start(owner, id);
        people.as(owner, () -> actions.finish(id, seen(id)));
        people.as(owner, () -> actions.undo(id, seen(id)));
        assertThat(one(id).state()).isEqualTo(ActionState.UNDER_WAY);
        people.as(owner, () -> actions.undo(id, seen(id)));
        assertThat(one(id).state()).isEqualTo(ActionState.OPEN);
        refused("nothing-to-undo", owner, () -> actions.undo(id, seen(id)));
        people.as(owner, () -> actions.drop(id, seen(id), "The path is closed."));
        assertThat(one(id).reason()).isEqualTo("The path is closed.");
        refused("already-ended", owner, () -> actions.start(id, seen(id)));
        assertThat(people.as(steering, () -> actions.history(id)))
                .extracting(ActionStepLine::kind)
                .containsExactly(
                        ActionStepKind.ADDED,
                        ActionStepKind.STARTED,
                        ActionStepKind.DONE,
                        ActionStepKind.UNDONE,
                        ActionStepKind.UNDONE,
                        ActionStepKind.DROPPED);
    }

    @Test
    void onlyThoseConcernedChangeItAndDroppingNeedsAReason() {
        var id = given("Walk the path", owner, null);
        var other = people.person(Role.PARTICIPANT);
        refused("not-yours", other, () -> actions.start(id, 0));
        refused("reason-needed", owner, () -> actions.drop(id, 0, " "));
        refused("changed-meanwhile", owner, () -> actions.start(id, 7));
        refused("not-there", owner, () -> actions.start(new ActionId(UUID.randomUUID()), 0));
        assertThat(people.as(other, () -> actions.find(id))).isEmpty();
        assertThat(people.as(other, () -> actions.history(id))).isEmpty();
        assertThatThrownBy(() -> people.as(other, () -> actions.add(asked("x", other, null, ""))))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> people.as(other, () -> actions.list(ActionFilter.unfinished(), FIRST)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whatMakesOneActionMakesOneHoweverOftenItIsTried() {
        var first = people.as(steering, () -> actions.add(asked("Walk", owner, null, "answer:1")));
        var again = people.as(steering, () -> actions.add(asked("Walk", owner, null, "answer:1")));
        assertThat(again).isEqualTo(first);
    }

    @Test
    void ownersAreRemindedOnceBeforeAndOnceAfterTheDay() {
        given("Soon", owner, inDays(2));
        given("Later", owner, inDays(9));
        given("Late", owner, inDays(-1));
        given("Without a day", owner, null);
        job.run();
        job.run();
        assertThat(events.stream(ActionReminded.class))
                .extracting(ActionReminded::what, ActionReminded::late)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("Soon", false),
                        org.assertj.core.groups.Tuple.tuple("Late", true));
        var manager = people.person(Role.MANAGER);
        people.as(manager, () -> reminders.remindBefore(10));
        job.run();
        assertThat(events.stream(ActionReminded.class)).hasSize(3);
    }

    @Test
    void twoNodesAtOnceRemindOnce() throws Exception {
        for (var i = 0; i < 5; i++) given("Soon " + i, owner, inDays(1));
        Callable<String> node = () -> {
            job.run();
            return "";
        };
        Races.together(List.of(node, node));
        assertThat(sql.queryForObject("select count(*) from action_reminder", Integer.class))
                .isEqualTo(5);
    }

    @Test
    void aPageTakesTheSameStatementsHoweverLong() {
        given("One", owner, inDays(1));
        var few = statements.during(() -> people.as(steering, () -> actions.list(ActionFilter.unfinished(), FIRST)));
        for (var i = 0; i < 15; i++) given("More " + i, people.person(Role.PARTICIPANT), inDays(i));
        var many = statements.during(() -> people.as(steering, () -> actions.list(ActionFilter.unfinished(), FIRST)));
        assertThat(many).isEqualTo(few);
    }

    @Test
    void managersFindByStateOwnerAndDay() {
        given("Walk the path", owner, inDays(-3));
        var other = given("Ask the parish", people.named("Cleo Fen", Role.PARTICIPANT), null);
        start(steering, other);
        var manager = people.person(Role.MANAGER);
        assertThat(found(manager, new ActionFilter(ActionFilter.Which.UNFINISHED, true, "")))
                .containsExactly("Walk the path");
        assertThat(found(manager, new ActionFilter(ActionFilter.Which.UNDER_WAY, false, "")))
                .containsExactly("Ask the parish");
        assertThat(found(manager, new ActionFilter(ActionFilter.Which.ALL, false, "cleo")))
                .containsExactly("Ask the parish");
        assertThat(found(manager, new ActionFilter(ActionFilter.Which.ALL, false, "100%")))
                .isEmpty();
    }

    private List<String> found(MemberId reader, ActionFilter filter) {
        return people.as(reader, () -> actions.list(filter, FIRST))
                .map(ActionLine::what)
                .getContent();
    }

    private ActionId given(String what, MemberId to, LocalDate due) {
        return people.as(steering, () -> actions.add(asked(what, to, due, "")));
    }

    private AddAction asked(String what, MemberId to, LocalDate due, String once) {
        return new AddAction(new ActionTerms(what, to, "", due), idea.asOrigin("Benches"), once);
    }

    private String change(MemberId by, ActionId id, int seen, String what) {
        people.as(by, () -> actions.change(new ChangeAction(id, seen, new ActionTerms(what, owner, "", null))));
        return what;
    }

    private void start(MemberId by, ActionId id) {
        people.as(by, () -> actions.start(id, seen(id)));
    }

    private ActionLine one(ActionId id) {
        return people.as(steering, () -> actions.find(id)).orElseThrow();
    }

    private int seen(ActionId id) {
        return one(id).seen();
    }

    private IdeaStage stage() {
        return ideas.seenBy(steering, idea).stage();
    }

    private int told(MemberId person, String kind) {
        return sql.queryForObject(
                "select count(*) from notification where member_id = ? and kind = ?",
                Integer.class,
                person.value(),
                kind);
    }

    private void refused(String key, MemberId by, Runnable work) {
        assertThatThrownBy(() -> people.as(by, work))
                .isInstanceOf(RefusedException.class)
                .hasMessage("action.refusal." + key);
    }

    private LocalDate inDays(int days) {
        return clock.today().plusDays(days);
    }
}
