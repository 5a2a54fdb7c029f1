package org.folkmoot.steering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.folkmoot.idea.GiveAnswer;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.idea.IdeaStage;
import org.folkmoot.idea.Outcome;
import org.folkmoot.idea.TestIdeas;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.scoring.DeclareInterest;
import org.folkmoot.scoring.InterestService;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.UnusableInputException;
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

@PortalTest
@BothDatabases
class MeetingServiceTest {

    private static final Instant EVENING = Instant.parse("2035-02-17T18:00:00Z");

    @Autowired
    MeetingService service;

    @Autowired
    MeetingAgendaService agenda;

    @Autowired
    MeetingCancelling cancelling;

    @Autowired
    KeptViewService views;

    @Autowired
    QueueService queue;

    @Autowired
    MinutesService minutes;

    @Autowired
    MeetingPublishing publishing;

    @Autowired
    SteeringService steering;

    @Autowired
    InterestService interests;

    @Autowired
    MemberService memberService;

    @Autowired
    TestIdeas ideas;

    @Autowired
    TestMembers people;

    @Autowired
    Statements statements;

    @Autowired
    JdbcTemplate jdbc;

    MemberId ada;
    MemberId ben;
    List<MemberId> group;

    @BeforeEach
    void aGroupOfTen() {
        ada = people.named("Ada Marsh", Role.PARTICIPANT, Role.STEERING);
        ben = people.named("Ben Heath", Role.PARTICIPANT, Role.STEERING);
        group = new ArrayList<>(List.of(ada, ben));
        IntStream.range(0, 8).forEach(nth -> group.add(people.person(Role.STEERING)));
    }

    @Test
    void aWholeMeetingFromPlanningToPublishing() {
        var benches = ideas.titled("Benches");
        var sheds = ideas.titled("Lending sheds");
        var meeting = planned();
        people.as(ada, () -> agenda.add(meeting, List.of(benches, sheds), 5));
        people.as(ada, () -> service.start(meeting));
        present(meeting, 6);
        var items = seen(meeting).items();
        people.as(ben, () -> agenda.begin(meeting, items.getFirst().id()));
        decide(benches, approve());
        people.as(ben, () -> agenda.begin(meeting, items.getLast().id()));
        decide(sheds, new GiveAnswer(Outcome.DECLINED, "Too dear.", "", null, ""));
        assertThat(seen(meeting).items())
                .satisfiesExactly(
                        first -> assertThat(first.endedAt()).isNotNull(),
                        last -> assertThat(last.underWay()).isTrue());
        refused(() -> publish(meeting), "steering.refusal.meeting-not-ended");
        people.as(ada, () -> service.end(meeting));
        assertThat(people.as(ada, () -> steering.prepared())).isEmpty();
        var preview = people.as(ada, () -> publishing.preview(meeting));
        assertThat(preview.ready()).extracting(PreparedDecision::title).containsExactly("Benches", "Lending sheds");
        assertThat(preview.told().get(benches)).hasSize(1);
        publish(meeting);
        assertThat(seen(meeting)).satisfies(done -> {
            assertThat(done.state()).isEqualTo(MeetingState.PUBLISHED);
            assertThat(done.publication()).isNotNull();
        });
        assertThat(ideas.seenBy(ada, benches).stage()).isEqualTo(IdeaStage.APPROVED);
        assertThat(jdbc.queryForList("select state from meeting_step order by taken_at, id", String.class))
                .containsExactly("PLANNED", "RUNNING", "ENDED", "PUBLISHED");
    }

    @Test
    void withoutAQuorumDecisionsStayPreparedAndTheNumbersAreSaid() {
        var benches = ideas.titled("Benches");
        var meeting = planned();
        people.as(ada, () -> agenda.add(meeting, List.of(benches), 5));
        people.as(ada, () -> service.start(meeting));
        present(meeting, 5);
        decide(benches, approve());
        people.as(ada, () -> service.end(meeting));
        assertThat(people.as(ada, () -> publishing.preview(meeting)).held())
                .singleElement()
                .satisfies(held -> assertThat(held.counted()).isEqualTo(5));
        assertThatThrownBy(() -> people.as(
                        ada,
                        () -> publishing.publish(
                                meeting,
                                Set.of(steering.preparedFor(benches)
                                        .orElseThrow()
                                        .id()))))
                .hasMessage("steering.refusal.no-quorum")
                .satisfies(thrown ->
                        assertThat(((RefusedException) thrown).arguments()).containsExactly(6, 10, 5));
        assertThat(seen(meeting).state()).isEqualTo(MeetingState.ENDED);
        assertThat(people.as(ada, () -> steering.preparedFor(benches))).isPresent();
        assertThat(people.as(ada, () -> steering.prepared()))
                .as("what a meeting could not decide is not published between meetings")
                .isEmpty();
        var next = planned();
        people.as(ada, () -> agenda.add(next, List.of(benches), 5));
        people.as(ada, () -> service.start(next));
        present(next, 6);
        people.as(ada, () -> service.end(next));
        publish(next);
        assertThat(ideas.seenBy(ada, benches).stage()).isEqualTo(IdeaStage.APPROVED);
    }

    @Test
    void attendanceIsRowsWithWhoEnteredThemAndIsTakenBackAsARow() {
        var meeting = planned();
        people.as(ben, () -> service.attend(meeting, ada, AttendanceKind.APOLOGIES));
        people.as(ada, () -> service.attend(meeting, ada, AttendanceKind.PRESENT));
        people.as(ben, () -> service.attend(meeting, ada, null));
        assertThat(jdbc.queryForList(
                        "select kind from meeting_attendance where entered_by in (?, ?) order by entered_at, id",
                        String.class,
                        ada.value(),
                        ben.value()))
                .containsExactly("APOLOGIES", "PRESENT");
        assertThat(count("meeting_attendance_removal")).isEqualTo(2);
        assertThat(seen(meeting).present()).isZero();
        var outsider = people.named("Olga Outsider", Role.PARTICIPANT);
        refused(
                () -> people.as(ada, () -> service.attend(meeting, outsider, AttendanceKind.PRESENT)),
                "steering.refusal.not-in-group");
    }

    @Test
    void aMemberWhoLeavesTheGroupNoLongerCountsAndCannotChair() {
        var meeting = planned();
        present(meeting, 6);
        var idea = ideas.titled("Benches");
        people.as(ada, () -> agenda.add(meeting, List.of(idea), 5));
        assertThat(seen(meeting).items().getFirst().quorate()).isTrue();
        var administrator = people.person(Role.ADMINISTRATOR);
        people.as(administrator, () -> memberService.changeRoles(ben, Set.of(Role.PARTICIPANT)));
        assertThat(seen(meeting)).satisfies(now -> {
            assertThat(now.items().getFirst().counted()).isEqualTo(5);
            assertThat(now.group()).anySatisfy(one -> {
                assertThat(one.id()).isEqualTo(ben);
                assertThat(one.left()).isTrue();
            });
        });
        refused(() -> people.as(ada, () -> service.start(meeting)), "steering.refusal.not-in-group");
        people.as(ada, () -> service.attend(meeting, ben, null));
    }

    @Test
    void aMemberWithAnInterestNeitherDecidesNorCountsForThatItem() {
        var benches = ideas.titled("Benches");
        var sheds = ideas.titled("Lending sheds");
        var meeting = planned();
        people.as(ada, () -> agenda.add(meeting, List.of(benches, sheds), 5));
        people.as(ada, () -> service.start(meeting));
        present(meeting, 6);
        decide(sheds, approve());
        decide(benches, approve());
        people.as(ben, () -> interests.declareFor(ada, new DeclareInterest(benches, "My brother's firm.")));
        await().pollInSameThread()
                .untilAsserted(() -> assertThat(prepared(benches))
                        .as("what Ada prepared is taken back")
                        .isEmpty());
        refused(() -> decide(benches, approve()), "steering.refusal.interest-declared");
        people.as(ben, () -> steering.prepare(new PrepareDecision(benches, approve(), null)));
        refused(
                () -> people.as(
                        ada,
                        () -> steering.remove(prepared(benches).orElseThrow().id())),
                "steering.refusal.interest-declared");
        assertThat(seen(meeting).items())
                .satisfiesExactly(
                        first -> {
                            assertThat(first.aside()).containsExactly("Ada Marsh");
                            assertThat(first.counted()).isEqualTo(5);
                            assertThat(first.quorate()).isFalse();
                        },
                        last -> assertThat(last.quorate()).isTrue());
        people.as(ada, () -> service.end(meeting));
        publish(meeting);
        assertThat(ideas.seenBy(ada, sheds).stage()).isEqualTo(IdeaStage.APPROVED);
        assertThat(ideas.seenBy(ada, benches).stage()).isEqualTo(IdeaStage.SUBMITTED);
        assertThat(prepared(benches))
                .as("five are no quorum, so it stays prepared")
                .isPresent();
    }

    @Test
    void anIdeaWaitsOnOneAgendaAtATime() {
        var idea = ideas.titled("Benches");
        var first = planned();
        var second = planned();
        assertThat(people.as(ada, () -> agenda.add(first, List.of(idea), 5))).isOne();
        assertThat(people.as(ada, () -> agenda.add(first, List.of(idea), 5))).isZero();
        refused(() -> people.as(ada, () -> agenda.add(second, List.of(idea), 5)), "steering.refusal.on-another-agenda");
        var item = seen(first).items().getFirst().id();
        people.as(ben, () -> agenda.takeOff(first, item));
        people.as(ada, () -> agenda.add(second, List.of(idea), 5));
        refused(() -> people.as(ben, () -> agenda.takeOff(first, item)), "steering.refusal.item-gone");
        var answered = ideas.titled("Sheds");
        people.as(ada, () -> steering.prepare(new PrepareDecision(answered, approve(), null)));
        people.as(
                ada,
                () -> steering.publish(Set.of(steering.prepared().getFirst().id())));
        refused(() -> people.as(ada, () -> agenda.add(first, List.of(answered), 5)), "idea.refusal.already-answered");
    }

    @Test
    void aViewIsKeptForAMeetingAndItsAgendaBuiltFromIt() {
        var meeting = planned();
        var other = planned();
        var unplaced = QueueQuery.ALL.view(QueueView.UNPLACED);
        var view = people.as(ada, () -> views.keep("For the 17th", unplaced, meeting));
        assertThat(people.as(ben, () -> views.all()))
                .extracting(KeptView::meeting)
                .containsExactly(meeting);
        people.as(ben, () -> views.keepFor(view, other));
        assertThat(people.as(ben, () -> views.all()))
                .extracting(KeptView::meeting)
                .containsExactly(other);
        var first = ideas.titled("First");
        var second = ideas.titled("Second");
        var third = ideas.titled("Third");
        people.as(ada, () -> agenda.add(meeting, List.of(second), 5));
        var ready = people.as(ada, () -> agenda.free(queue.ids(unplaced, 10)));
        assertThat(ready).containsExactly(first, third);
        people.as(ada, () -> agenda.add(other, ready, 5));
        assertThat(seen(other).items()).extracting(AgendaItem::title).containsExactly("First", "Third");
        people.as(ada, () -> cancelling.cancel(meeting, "Snow."));
        refused(() -> people.as(ada, () -> views.keepFor(view, meeting)), "steering.refusal.meeting-cancelled");
        refused(
                () -> people.as(ada, () -> views.keep("Another", unplaced, meeting)),
                "steering.refusal.meeting-cancelled");
    }

    @Test
    void whatIsNoIdeaHasItsTimeAndItsNoteAndNoDecision() {
        var meeting = planned();
        var benches = ideas.titled("Benches");
        var report = people.as(ada, () -> agenda.add(meeting, " Report of the bus inquiry ", 15));
        people.as(ada, () -> agenda.add(meeting, List.of(benches), 5));
        assertThatThrownBy(() -> people.as(ada, () -> agenda.add(meeting, " ", 15)))
                .isInstanceOf(UnusableInputException.class);
        people.as(ada, () -> agenda.move(meeting, report, 2));
        people.as(ada, () -> service.start(meeting));
        present(meeting, 6);
        people.as(ben, () -> agenda.begin(meeting, report));
        people.as(ben, () -> agenda.note(meeting, new WriteNote(report, "Two lines are saved.", 0)));
        decide(benches, approve());
        people.as(ada, () -> service.end(meeting));
        assertThat(seen(meeting).items())
                .satisfiesExactly(
                        first -> {
                            assertThat(first.idea()).isEqualTo(benches);
                        },
                        other -> {
                            assertThat(other.idea()).isNull();
                            assertThat(other.title()).isEqualTo("Report of the bus inquiry");
                            assertThat(other.note()).isEqualTo("Two lines are saved.");
                            assertThat(other.prepared()).isNull();
                        });
        assertThat(people.as(ada, () -> minutes.find(meeting)).orElseThrow().words())
                .contains("**2. Report of the bus inquiry**\n\nTwo lines are saved.")
                .doesNotContain("Two lines are saved.\n\nNo decision.");
        publish(meeting);
        assertThat(ideas.seenBy(ada, benches).stage()).isEqualTo(IdeaStage.APPROVED);
    }

    @Test
    void aCancelledMeetingTellsTheGroupWhyAndFreesItsIdeas() {
        var meeting = planned();
        var benches = ideas.titled("Benches");
        people.as(ada, () -> agenda.add(meeting, List.of(benches), 5));
        people.as(ada, () -> agenda.add(meeting, "Any other business", 5));
        decide(benches, approve());
        assertThat(people.as(ada, () -> steering.prepared())).isEmpty();
        assertThatThrownBy(() -> people.as(ada, () -> cancelling.cancel(meeting, " ")))
                .isInstanceOf(UnusableInputException.class);
        people.as(ada, () -> cancelling.cancel(meeting, "Half of us are **ill**."));
        assertThat(seen(meeting)).satisfies(gone -> {
            assertThat(gone.state()).isEqualTo(MeetingState.CANCELLED);
            assertThat(gone.cancelledBecause()).isEqualTo("Half of us are **ill**.");
        });
        assertThat(people.as(ada, () -> steering.prepared()))
                .extracting(PreparedDecision::title)
                .containsExactly("Benches");
        people.as(ada, () -> agenda.add(planned(), List.of(benches), 5));
        refused(() -> people.as(ada, () -> agenda.add(meeting, "More", 5)), "steering.refusal.meeting-cancelled");
        refused(() -> people.as(ada, () -> service.start(meeting)), "steering.refusal.meeting-cancelled");
        refused(() -> people.as(ada, () -> cancelling.cancel(meeting, "Again.")), "steering.refusal.meeting-cancelled");
        assertThat(people.as(ada, () -> minutes.find(meeting))).isEmpty();
        await().untilAsserted(() -> assertThat(count("notification where fact like 'meeting-cancelled:%'"))
                .isEqualTo(9));
        assertThat(jdbc.queryForMap(
                        "select mail_subject, quotation from notification where member_id = ? and kind = 'STEERING_MEETINGS'",
                        ben.value()))
                .satisfies(told -> {
                    assertThat(String.valueOf(told.get("mail_subject")))
                            .startsWith("Cancelled: the steering meeting of");
                    assertThat(String.valueOf(told.get("quotation"))).isEqualTo("Half of us are **ill**.");
                });
    }

    @Test
    void aMeetingUnderWayIsNotCancelledAndNobodyElseCancelsOne() {
        var meeting = planned();
        people.as(ada, () -> service.start(meeting));
        refused(() -> people.as(ada, () -> cancelling.cancel(meeting, "No.")), "steering.refusal.meeting-under-way");
        for (var role : List.of(Role.PARTICIPANT, Role.MANAGER, Role.OBSERVER, Role.ADMINISTRATOR)) {
            var other = people.person(role);
            assertThatThrownBy(() -> people.as(other, () -> cancelling.cancel(meeting, "No.")))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void theOrderAndTheTimeChange() {
        var meeting = planned();
        var chosen = List.of(ideas.titled("First"), ideas.titled("Second"), ideas.titled("Third"));
        people.as(ada, () -> agenda.add(meeting, chosen, 5));
        var third = seen(meeting).items().getLast().id();
        people.as(ada, () -> agenda.move(meeting, third, 1));
        people.as(ada, () -> agenda.last(meeting, third, 12));
        assertThat(seen(meeting).items()).extracting(AgendaItem::title).containsExactly("Third", "First", "Second");
        assertThat(seen(meeting).minutes()).isEqualTo(22);
    }

    @Test
    void twoClerksOnOneItemBothKeepTheirText() {
        var meeting = planned();
        people.as(ada, () -> agenda.add(meeting, List.of(ideas.titled("Benches")), 5));
        var item = seen(meeting).items().getFirst().id();
        people.as(ada, () -> agenda.note(meeting, new WriteNote(item, "Ada heard this.", 0)));
        assertThatThrownBy(() -> people.as(ben, () -> agenda.note(meeting, new WriteNote(item, "Ben heard that.", 0))))
                .hasMessage("steering.refusal.note-changed")
                .satisfies(thrown ->
                        assertThat(((RefusedException) thrown).arguments()).containsExactly("Ada Marsh"));
        people.as(ben, () -> agenda.note(meeting, new WriteNote(item, "Both.", 1)));
        assertThat(seen(meeting).items().getFirst().note()).isEqualTo("Both.");
        assertThat(count("meeting_note")).isEqualTo(2);
    }

    @RepeatedTest(5)
    void twoWhoSaveANoteAtOnceLeaveOneAndTellTheOther() throws Exception {
        var meeting = planned();
        people.as(ada, () -> agenda.add(meeting, List.of(ideas.titled("Benches")), 5));
        var item = seen(meeting).items().getFirst().id();
        var outcomes = Races.together(List.<Callable<String>>of(
                () -> saved(ada, meeting, new WriteNote(item, "Ada heard this.", 0)),
                () -> saved(ben, meeting, new WriteNote(item, "Ben heard that.", 0))));
        assertThat(outcomes.stream().filter(Races.Outcome::won)).hasSize(1);
        assertThat(count("meeting_note")).isOne();
    }

    @RepeatedTest(5)
    void twoWhoPublishAMeetingAtOncePublishItOnce() throws Exception {
        var idea = ideas.titled("Benches");
        var meeting = planned();
        people.as(ada, () -> agenda.add(meeting, List.of(idea), 5));
        people.as(ada, () -> service.start(meeting));
        present(meeting, 6);
        decide(idea, approve());
        people.as(ada, () -> service.end(meeting));
        var previewed = previewed(meeting);
        var outcomes = Races.together(List.<Callable<PublicationId>>of(
                () -> people.as(ada, () -> publishing.publish(meeting, previewed)),
                () -> people.as(ben, () -> publishing.publish(meeting, previewed))));
        assertThat(outcomes.stream().filter(Races.Outcome::won)).hasSize(1);
        assertThat(count("idea_answer")).isOne();
        assertThat(count("publication")).isOne();
    }

    @Test
    void theQuorumIsDataAndAPlannedMeetingKeepsItsOwn() {
        var before = planned();
        assertThat(people.as(ada, () -> service.quorum())).isEqualTo(new Quorum(6, 10));
        people.as(ada, () -> service.setQuorum(new Quorum(3, 7)));
        assertThat(seen(before).quorum()).isEqualTo(new Quorum(6, 10));
        assertThat(seen(planned()).quorum()).isEqualTo(new Quorum(3, 7));
        assertThatThrownBy(() -> new Quorum(8, 7)).hasMessage("steering.quorum.needed.form");
    }

    @Test
    void aMeetingStartsWithChairAndClerkAndGoesBackIntoTheRoom() {
        var meeting = people.as(ada, () -> service.plan(new PlanMeeting(EVENING, "Shire Hall", null, null)));
        refused(() -> people.as(ada, () -> service.start(meeting)), "steering.refusal.chair-and-clerk-missing");
        var revision = seen(meeting).revision();
        people.as(ada, () -> service.change(meeting, revision, new PlanMeeting(EVENING, "Town hall", ada, ben)));
        refused(
                () -> people.as(
                        ben, () -> service.change(meeting, revision, new PlanMeeting(EVENING, "Barn", ada, ben))),
                "steering.refusal.meeting-changed");
        people.as(ada, () -> service.start(meeting));
        people.as(ada, () -> service.end(meeting));
        people.as(ada, () -> service.resume(meeting));
        assertThat(seen(meeting).state()).isEqualTo(MeetingState.RUNNING);
        refused(() -> people.as(ada, () -> service.start(meeting)), "steering.refusal.meeting-under-way");
    }

    @ParameterizedTest
    @EnumSource(names = "STEERING", mode = EnumSource.Mode.EXCLUDE)
    void meetingsAreForTheGroup(Role role) {
        var meeting = planned();
        var other = people.person(role);
        for (Callable<?> work : List.<Callable<?>>of(
                () -> service.list(PageRequest.of(0, 20)),
                () -> service.find(meeting),
                () -> service.open(),
                () -> publishing.preview(meeting),
                () -> service.quorum()))
            assertThatThrownBy(() -> people.as(other, work)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aLongAgendaTakesAsManyStatementsAsAShortOne() {
        var few = meetingWith(2);
        var many = meetingWith(20);
        var short2 = statements.during(() -> people.as(ada, () -> service.find(few)));
        assertThat(statements.during(() -> people.as(ada, () -> service.find(many))))
                .isEqualTo(short2);
    }

    private MeetingId meetingWith(int items) {
        var meeting = planned();
        var chosen = IntStream.range(0, items)
                .mapToObj(nth -> ideas.by(ben, "Idea " + nth))
                .toList();
        people.as(ada, () -> agenda.add(meeting, chosen, 5));
        chosen.forEach(idea -> decide(idea, approve()));
        return meeting;
    }

    private MeetingId planned() {
        return people.as(ada, () -> service.plan(new PlanMeeting(EVENING, "Shire Hall", ada, ben)));
    }

    private void present(MeetingId meeting, int howMany) {
        for (var member : group.subList(0, howMany))
            people.as(ben, () -> service.attend(meeting, member, AttendanceKind.PRESENT));
    }

    private MeetingDetail seen(MeetingId meeting) {
        return people.as(ada, () -> service.find(meeting)).orElseThrow();
    }

    private void decide(IdeaId idea, GiveAnswer answer) {
        people.as(ada, () -> steering.prepare(new PrepareDecision(idea, answer, null)));
    }

    private Optional<PreparedDecision> prepared(IdeaId idea) {
        return people.as(ben, () -> steering.preparedFor(idea));
    }

    private Set<DecisionId> previewed(MeetingId meeting) {
        return people.as(ada, () -> publishing.preview(meeting)).ready().stream()
                .map(PreparedDecision::id)
                .collect(Collectors.toSet());
    }

    private void publish(MeetingId meeting) {
        var previewed = previewed(meeting);
        people.as(ada, () -> publishing.publish(meeting, previewed));
    }

    private String saved(MemberId who, MeetingId meeting, WriteNote note) {
        people.as(who, () -> agenda.note(meeting, note));
        return "saved";
    }

    private static GiveAnswer approve() {
        return new GiveAnswer(Outcome.APPROVED, "It helps many.", "", null, "")
                .ownedBy("The county council", "Ask the parishes.");
    }

    private static void refused(Runnable work, String key) {
        assertThatThrownBy(work::run).hasMessage(key);
    }

    private int count(String table) {
        return jdbc.queryForObject("select count(*) from " + table, Integer.class);
    }
}
