package org.folkmoot.steering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.folkmoot.idea.AnsweringService;
import org.folkmoot.idea.GiveAnswer;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.idea.IdeaStage;
import org.folkmoot.idea.Outcome;
import org.folkmoot.idea.TestIdeas;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.scoring.DeclareInterest;
import org.folkmoot.scoring.InterestService;
import org.folkmoot.scoring.ReviewerService;
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

@PortalTest
@BothDatabases
class BulkServiceTest {

    private static final GiveAnswer DECLINE = new GiveAnswer(Outcome.DECLINED, "Not now.", "", null, "");

    @Autowired
    BulkService bulks;

    @Autowired
    BulkRows rows;

    @Autowired
    BulkRunner runner;

    @Autowired
    ShortlistService shortlist;

    @Autowired
    TagService tags;

    @Autowired
    KeptViewService views;

    @Autowired
    QueueService queue;

    @Autowired
    SteeringService steering;

    @Autowired
    InterestService interests;

    @Autowired
    ReviewerService reviewers;

    @Autowired
    AnsweringService answering;

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

    @BeforeEach
    void twoSteeringMembers() {
        ada = people.named("Ada Marsh", Role.PARTICIPANT, Role.STEERING);
        ben = people.named("Ben Heath", Role.PARTICIPANT, Role.STEERING);
    }

    @Test
    void saysFirstWhatItWillDoAndLeaveOutAndWritesNothing() {
        var listed = ideas.titled("Listed");
        var plain = ideas.titled("Plain");
        var answered = ideas.titled("Answered");
        people.as(ada, () -> shortlist.add(listed));
        people.as(ada, () -> answering.answer(answered, DECLINE));
        var preview = people.as(
                ada, () -> bulks.preview(new BulkAction.Shortlist(), List.of(listed, plain, answered, plain)));
        assertThat(preview.does()).containsExactly(plain);
        assertThat(preview.leftOut())
                .containsExactly(
                        new BulkLeftOut(listed, "Listed", "steering.refusal.on-shortlist", ""),
                        new BulkLeftOut(answered, "Answered", "steering.refusal.not-waiting", ""));
        assertThat(count("steering_bulk")).isZero();
        assertThat(stage(plain)).isEqualTo(IdeaStage.SUBMITTED);
    }

    @Test
    void shortlistsAndIsUndoneAsRows() {
        var one = ideas.titled("One");
        var two = ideas.titled("Two");
        var done = run(new BulkAction.Shortlist(), one, two);
        assertThat(done.done()).isEqualTo(2);
        assertThat(done.undoable()).isTrue();
        assertThat(stage(one)).isEqualTo(IdeaStage.SHORTLISTED);
        var undone = undo(done);
        assertThat(undone.undoes()).isEqualTo(BulkKind.SHORTLIST);
        assertThat(undone.done()).isEqualTo(2);
        assertThat(stage(one)).isEqualTo(IdeaStage.SUBMITTED);
        assertThat(count("shortlisting")).isEqualTo(4);
        assertThat(progress(done.id()).undoneBy()).isEqualTo(undone.id());
        refused(QueueRefusal.ALREADY_UNDONE, () -> bulks.undo(done.id()));
        refused(QueueRefusal.NOTHING_TO_UNDO, () -> bulks.undo(undone.id()));
    }

    @Test
    void anUndoLeavesAloneWhatAColleagueChangedSince() {
        var one = ideas.titled("One");
        var two = ideas.titled("Two");
        var done = run(new BulkAction.Shortlist(), one, two);
        people.as(ben, () -> shortlist.takeOff(one));
        people.as(ben, () -> shortlist.add(one));
        var undone = undo(done);
        assertThat(undone.done()).isOne();
        assertThat(undone.leftOut())
                .containsExactly(new BulkLeftOut(one, "One", "steering.refusal.moved-meanwhile", ""));
        assertThat(stage(one)).isEqualTo(IdeaStage.SHORTLISTED);
        assertThat(stage(two)).isEqualTo(IdeaStage.SUBMITTED);
    }

    @Test
    void tagsArePutOnTakenOffAndBothAreUndone() {
        var one = ideas.titled("One");
        var two = ideas.titled("Two");
        var tag = people.as(ada, () -> tags.named("Quick win"));
        assertThat(people.as(ben, () -> tags.named(" quick WIN "))).isEqualTo(tag);
        var tagged = run(new BulkAction.Tag(tag), one, two);
        assertThat(tagsOf(one)).containsExactly(tag);
        var untagged = run(new BulkAction.Untag(tag), one);
        assertThat(tagsOf(one)).isEmpty();
        assertThat(undo(untagged).done()).isOne();
        assertThat(tagsOf(one)).containsExactly(tag);
        var undone = undo(tagged);
        assertThat(undone.leftOut()).extracting(BulkLeftOut::title).containsExactly("One");
        assertThat(tagsOf(two)).isEmpty();
        assertThat(people.as(
                        ada,
                        () -> queue.page(
                                QueueQuery.ALL.only(
                                        Narrowing.TAG, Set.of(tag.id().value().toString())),
                                PageRequest.of(0, 20))))
                .singleElement()
                .satisfies(item -> assertThat(item.tags()).containsExactly(tag));
    }

    @Test
    void theSameAnswerIsPreparedForEachAndTakenBack() {
        var prepared = ideas.titled("Prepared");
        people.as(ben, () -> steering.prepare(new PrepareDecision(prepared, DECLINE, null)));
        var many = new ArrayList<IdeaId>();
        for (var i = 0; i < 14; i++) many.add(ideas.titled("Idea " + i));
        many.add(prepared);
        var done = run(new BulkAction.Prepare(DECLINE), many.toArray(IdeaId[]::new));
        assertThat(done.done()).isEqualTo(14);
        assertThat(done.leftOut())
                .containsExactly(new BulkLeftOut(prepared, "Prepared", "steering.refusal.has-prepared", ""));
        assertThat(people.as(ada, () -> steering.preparedCount())).isEqualTo(15);
        assertThat(undo(done).done()).isEqualTo(14);
        assertThat(people.as(ada, () -> steering.preparedCount())).isOne();
    }

    @Test
    void oneOnesOwnInterestLiesInIsLeftOutAndSaidFirst() {
        var mine = ideas.titled("Mine");
        var plain = ideas.titled("Plain");
        people.as(ada, () -> interests.declare(new DeclareInterest(mine, "My brother's firm.")));
        var preview = people.as(ada, () -> bulks.preview(new BulkAction.Prepare(DECLINE), List.of(mine, plain)));
        assertThat(preview.leftOut())
                .containsExactly(new BulkLeftOut(mine, "Mine", "steering.refusal.stand-aside", ""));
        assertThat(run(new BulkAction.Prepare(DECLINE), mine, plain).done()).isOne();
        assertThat(people.as(ada, () -> steering.preparedFor(mine))).isEmpty();
        var bare = new BulkAction.Prepare(new GiveAnswer(Outcome.APPROVED, "Yes.", "", null, ""));
        assertThatThrownBy(() -> people.as(ada, () -> bulks.preview(bare, List.of(ideas.titled("Other")))))
                .hasMessage("steering.refusal.owner-and-first-action-missing");
    }

    @Test
    void ideasAreGivenToAReviewerFoundByThemAndTakenBackAsRows() {
        var has = ideas.titled("Has");
        var barred = ideas.titled("Barred");
        var one = ideas.titled("One");
        var two = ideas.titled("Two");
        people.as(ada, () -> reviewers.assign(List.of(has), List.of(ben)));
        people.as(ben, () -> interests.declare(new DeclareInterest(barred, "My brother's firm.")));
        var assign = new BulkAction.Assign(ben);
        assertThat(people.as(ada, () -> bulks.preview(assign, List.of(has, barred, one, two)))
                        .leftOut())
                .containsExactly(
                        new BulkLeftOut(has, "Has", "steering.refusal.has-reviewer", ""),
                        new BulkLeftOut(barred, "Barred", "steering.refusal.reviewer-stands-aside", ""));
        var done = run(assign, has, barred, one, two);
        assertThat(done.label()).isEqualTo("Ben Heath");
        assertThat(done.done()).isEqualTo(2);
        assertThat(assignedTo(ben)).containsExactlyInAnyOrder(has, one, two);
        assertThat(assignedTo(ada)).isEmpty();
        var released = people.as(ada, () -> reviewers.of(List.of(one))).get(one).getFirst();
        people.as(ada, () -> reviewers.release(List.of(released.id())));
        var undone = undo(done);
        assertThat(undone.label()).isEqualTo("Ben Heath");
        assertThat(undone.done()).isOne();
        assertThat(undone.leftOut())
                .containsExactly(new BulkLeftOut(one, "One", "steering.refusal.moved-meanwhile", ""));
        assertThat(assignedTo(ben)).containsExactly(has);
        assertThat(count("review_assignment_end")).isEqualTo(2);
        var outsider = people.person(Role.PARTICIPANT);
        assertThat(run(new BulkAction.Assign(outsider), one).leftOut())
                .extracting(BulkLeftOut::reason)
                .containsExactly("scoring.refusal.not-in-group");
    }

    /** As when a colleague is quicker between the preview and the idea's turn. */
    @Test
    void oneThatFailsIsNamedAndDoesNotHoldUpTheOthers() {
        var one = ideas.titled("One");
        var broken = ideas.titled("Broken");
        var three = ideas.titled("Three");
        var tag = people.as(ada, () -> tags.named("Later"));
        jdbc.update(
                "insert into steering_tagging (id, version, idea_id, tag_id, tagged_by, tagged_at, standing)"
                        + " select ?, 0, ?, ?, ?, submitted_at, true from idea where id = ?",
                UUID.randomUUID(),
                broken.value(),
                tag.id().value(),
                ben.value(),
                broken.value());
        var hindered = people.as(ada, () -> bulks.preview(new BulkAction.Tag(tag), List.of(one, broken, three)));
        assertThat(hindered.leftOut()).extracting(BulkLeftOut::title).containsExactly("Broken");
        var done = people.as(ada, () -> withoutLooking(new BulkAction.Tag(tag), List.of(one, broken, three)));
        await().until(() -> !progress(done).running());
        assertThat(progress(done).done()).isEqualTo(2);
        assertThat(progress(done).leftOut())
                .containsExactly(new BulkLeftOut(broken, "Broken", "steering.refusal.has-tag", ""));
    }

    @RepeatedTest(3)
    void twoWhoShortlistAndTakeBackAtOnceLeaveRowsThatAgreeWithTheStage() throws Exception {
        var idea = ideas.titled("Benches");
        List<Callable<UUID>> works = List.of(
                () -> people.as(ada, () -> shortlist.add(idea)),
                () -> people.as(ben, () -> shortlist.add(idea)),
                () -> people.as(ada, () -> shortlist.takeOff(idea)),
                () -> people.as(ben, () -> shortlist.takeOff(idea)));
        var outcomes = Races.together(works);
        assertThat(outcomes.stream().filter(one -> !one.won()))
                .allSatisfy(one -> assertThat(one.thrown()).isInstanceOf(RefusedException.class));
        var rows = jdbc.queryForList("select listed from shortlisting order by moved_at, id", Boolean.class);
        assertThat(rows)
                .hasSize((int) outcomes.stream().filter(Races.Outcome::won).count());
        var listed = rows.stream().filter(on -> on).count()
                - rows.stream().filter(on -> !on).count();
        assertThat(listed).isBetween(0L, 1L);
        assertThat(stage(idea)).isEqualTo(listed == 1 ? IdeaStage.SHORTLISTED : IdeaStage.SUBMITTED);
    }

    @Test
    void twoUndosAtOnceAreOne() throws Exception {
        var done = run(new BulkAction.Shortlist(), ideas.titled("One"));
        var outcomes = Races.together(List.<Callable<BulkId>>of(
                () -> people.as(ada, () -> bulks.undo(done.id())), () -> people.as(ben, () -> bulks.undo(done.id()))));
        assertThat(outcomes.stream().filter(Races.Outcome::won)).hasSize(1);
        assertThat(outcomes.stream()
                        .filter(one -> !one.won())
                        .findFirst()
                        .orElseThrow()
                        .thrown())
                .isInstanceOf(RefusedException.class);
        await().until(() -> !progress(progress(done.id()).undoneBy()).running());
    }

    @Test
    void nothingTooManyAndNothingLeftToDoAreRefused() {
        var idea = ideas.titled("One");
        people.as(ada, () -> shortlist.add(idea));
        refused(QueueRefusal.NOTHING_CHOSEN, () -> bulks.start(new BulkAction.Shortlist(), List.of()));
        refused(QueueRefusal.NOTHING_TO_DO, () -> bulks.start(new BulkAction.Shortlist(), List.of(idea)));
        var many = new ArrayList<IdeaId>();
        for (var i = 0; i <= BulkService.AT_MOST; i++) many.add(new IdeaId(UUID.randomUUID()));
        refused(QueueRefusal.TOO_MANY_CHOSEN, () -> bulks.preview(new BulkAction.Shortlist(), many));
    }

    @Test
    void aPreviewCostsTheSameForManyAsForFew() {
        var many = new ArrayList<IdeaId>();
        for (var i = 0; i < 40; i++) many.add(ideas.titled("Idea " + i));
        var tag = people.as(ada, () -> tags.named("Later"));
        for (var action : List.of(
                new BulkAction.Shortlist(),
                new BulkAction.Tag(tag),
                new BulkAction.Prepare(DECLINE),
                new BulkAction.Assign(ben))) {
            var few = people.as(ada, () -> statements.during(() -> bulks.preview(action, many.subList(0, 2))));
            assertThat(people.as(ada, () -> statements.during(() -> bulks.preview(action, many))))
                    .isEqualTo(few);
        }
    }

    @Test
    void aKeptViewIsTheGroupsAndItsNameIsTakenOnce() {
        var query = QueueQuery.ALL.words("grants & bins").view(QueueView.UNPLACED);
        var id = people.as(ada, () -> views.keep("Meeting 17 February", query));
        assertThat(people.as(ben, () -> views.all()))
                .containsExactly(new KeptView(id, "Meeting 17 February", query, "Ada Marsh", null));
        assertThatThrownBy(() -> people.as(ben, () -> views.keep("meeting 17 february", QueueQuery.ALL)))
                .isInstanceOf(RefusedException.class);
        people.as(ben, () -> {
            views.remove(id);
            return null;
        });
        assertThat(people.as(ada, () -> views.all())).isEmpty();
        assertThat(count("queue_view_end")).isOne();
        people.as(ada, () -> views.keep("Meeting 17 February", QueueQuery.ALL));
    }

    @ParameterizedTest
    @EnumSource(names = "STEERING", mode = EnumSource.Mode.EXCLUDE)
    void nobodyElseReadsOrDoesAnyOfIt(Role role) {
        var idea = ideas.titled("Benches");
        var tag = people.as(ada, () -> tags.named("Secret word"));
        var done = run(new BulkAction.Tag(tag), idea);
        var other = people.person(role);
        for (Callable<?> forbidden : List.<Callable<?>>of(
                () -> tags.all(),
                () -> tags.of(List.of(idea)),
                () -> tags.having(tag.id(), List.of(idea)),
                () -> tags.named("x"),
                () -> tags.tag(idea, tag.id()),
                () -> shortlist.add(idea),
                () -> bulks.preview(new BulkAction.Shortlist(), List.of(idea)),
                () -> bulks.start(new BulkAction.Shortlist(), List.of(idea)),
                () -> bulks.progress(done.id()),
                () -> bulks.recent(5),
                () -> bulks.undo(done.id()),
                () -> views.all(),
                () -> queue.ids(QueueQuery.ALL, 5)))
            assertThatThrownBy(() -> people.as(other, forbidden)).isInstanceOf(AccessDeniedException.class);
        assertThat(ideas.seenBy(other, idea).toString()).doesNotContain("Secret word");
    }

    private BulkId withoutLooking(BulkAction action, List<IdeaId> chosen) {
        var id = rows.begin(action, "", chosen, Map.of());
        runner.start(id, action);
        return id;
    }

    private List<IdeaId> assignedTo(MemberId member) {
        return people.as(member, () -> queue.ids(QueueQuery.ALL.view(QueueView.ASSIGNED), 10));
    }

    private BulkProgress run(BulkAction action, IdeaId... chosen) {
        var id = people.as(ada, () -> bulks.start(action, List.of(chosen)));
        await().until(() -> !progress(id).running());
        return progress(id);
    }

    private BulkProgress undo(BulkProgress done) {
        var id = people.as(ben, () -> bulks.undo(done.id()));
        await().until(() -> !progress(id).running());
        return progress(id);
    }

    private BulkProgress progress(BulkId id) {
        return people.as(ada, () -> bulks.progress(id)).orElseThrow();
    }

    private void refused(QueueRefusal why, Callable<?> work) {
        assertThatThrownBy(() -> people.as(ada, work))
                .isInstanceOfSatisfying(
                        RefusedException.class, no -> assertThat(no.refusal()).isEqualTo(why));
    }

    private List<SteeringTag> tagsOf(IdeaId idea) {
        return people.as(ada, () -> tags.of(List.of(idea))).getOrDefault(idea, List.of());
    }

    private IdeaStage stage(IdeaId idea) {
        return ideas.seenBy(ada, idea).stage();
    }

    private int count(String table) {
        return jdbc.queryForObject("select count(*) from " + table, Integer.class);
    }
}
