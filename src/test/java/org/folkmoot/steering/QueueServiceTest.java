package org.folkmoot.steering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.folkmoot.idea.AnsweringService;
import org.folkmoot.idea.GiveAnswer;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.idea.IdeaStage;
import org.folkmoot.idea.Outcome;
import org.folkmoot.idea.TestIdeas;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.scoring.TestScores;
import org.folkmoot.shared.Ids;
import org.folkmoot.steering.QueueQuery.Preparation;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.folkmoot.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
@BothDatabases
class QueueServiceTest {

    private static final PageRequest FIRST = PageRequest.of(0, 20);

    @Autowired
    QueueService queue;

    @Autowired
    SteeringService steering;

    @Autowired
    AnsweringService answering;

    @Autowired
    ProgrammeService programme;

    @Autowired
    TestIdeas ideas;

    @Autowired
    TestMembers people;

    @Autowired
    TestScores scores;

    @Autowired
    TestProgramme testProgramme;

    @Autowired
    Statements statements;

    @Autowired
    JdbcTemplate jdbc;

    MemberId ada;

    @BeforeEach
    void aSteeringMember() {
        ada = people.named("Ada Marsh", Role.PARTICIPANT, Role.STEERING);
    }

    @Test
    void holdsWhatWaitsAndNothingElse() {
        var first = ideas.titled("First");
        var answered = ideas.titled("Answered");
        var second = ideas.titled("Second");
        people.as(ada, () -> answering.answer(answered, new GiveAnswer(Outcome.APPROVED, "Good.", "", null, "")));
        assertThat(page(QueueQuery.ALL)).containsExactly(first, second);
        assertThat(page(QueueQuery.ALL.order(QueueOrder.NEWEST))).containsExactly(second, first);
    }

    @Test
    void isNarrowedByPlacementStageAndPreparation() {
        testProgramme.load();
        var placed = ideas.placed("Placed");
        var nowhere = ideas.titled("Nowhere");
        var shortlisted = ideas.titled("Shortlisted");
        jdbc.update("update idea set stage = 'SHORTLISTED' where id = ?", shortlisted.value());
        people.as(
                ada,
                () -> steering.prepare(new PrepareDecision(
                        nowhere, new GiveAnswer(Outcome.DECLINED, "Not now.", "", null, ""), null)));
        var theme = programme.strategy().themes().getFirst();
        assertThat(items(QueueQuery.ALL.only(
                        Narrowing.THEME, Set.of(theme.id().value().toString()))))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.id()).isEqualTo(placed);
                    assertThat(one.placement()).startsWith(theme.name() + " × ");
                });
        assertThat(page(QueueQuery.ALL.view(QueueView.UNPLACED))).containsExactly(nowhere, shortlisted);
        assertThat(page(QueueQuery.ALL.only(Narrowing.STAGE, Set.of(Narrowing.of(IdeaStage.SHORTLISTED)))))
                .containsExactly(shortlisted);
        assertThat(items(QueueQuery.ALL.preparation(Preparation.YES)))
                .singleElement()
                .satisfies(one -> assertThat(one.prepared()).isEqualTo(Outcome.DECLINED));
        assertThat(page(QueueQuery.ALL.preparation(Preparation.NO))).containsExactly(placed, shortlisted);
        assertThat(page(QueueQuery.ALL.only(Narrowing.THEME, Set.of("nonsense"))))
                .isEmpty();
        for (var by : Narrowing.values())
            assertThat(page(QueueQuery.ALL.only(by, Set.of("0191d7a4-0000-7000-8000-000000000000"))))
                    .as(by.name())
                    .isEmpty();
    }

    @Test
    void countsEachViewUnderTheSameFilters() {
        testProgramme.load();
        var old = ideas.placed("Old");
        ideas.placed("Young");
        ideas.titled("Nowhere");
        jdbc.update("update idea set submitted_at = '2020-01-01 10:00:00' where id = ?", old.value());
        assertThat(people.as(ada, () -> queue.counts(QueueQuery.ALL)))
                .containsEntry(QueueView.ALL, new QueueCount(3, false))
                .containsEntry(QueueView.LONGEST, new QueueCount(1, false))
                .containsEntry(QueueView.UNPLACED, new QueueCount(1, false));
        var theme = programme.strategy().themes().getFirst().id().value().toString();
        assertThat(people.as(ada, () -> queue.counts(QueueQuery.ALL.only(Narrowing.THEME, Set.of(theme)))))
                .containsEntry(QueueView.ALL, new QueueCount(2, false))
                .containsEntry(QueueView.UNPLACED, new QueueCount(0, false));
    }

    @ParameterizedTest
    @EnumSource(QueueOrder.class)
    void neighboursAreThoseOfTheList(QueueOrder order) {
        for (var i = 0; i < 6; i++) {
            var idea = ideas.titled("Idea " + i);
            if (i % 2 == 0) ideas.backed(idea, 1);
        }
        jdbc.update("update idea set submitted_at = '2026-01-01 10:00:00'");
        var query = QueueQuery.ALL.order(order);
        var list = page(query);
        assertThat(list).hasSize(6).doesNotHaveDuplicates();
        for (var i = 0; i < list.size(); i++) {
            var idea = list.get(i);
            var there = people.as(ada, () -> queue.neighbours(query, idea));
            assertThat(there.position()).isEqualTo(i + 1);
            assertThat(there.total().number()).isEqualTo(6);
            assertThat(there.previous()).isEqualTo(i == 0 ? null : list.get(i - 1));
            assertThat(there.next()).isEqualTo(i == 5 ? null : list.get(i + 1));
        }
    }

    @Test
    void anIdeaAnsweredMeanwhileStillLeadsOn() {
        var all = List.of(ideas.titled("One"), ideas.titled("Two"), ideas.titled("Three"));
        people.as(ada, () -> answering.answer(all.get(1), new GiveAnswer(Outcome.APPROVED, "Good.", "", null, "")));
        var there = people.as(ada, () -> queue.neighbours(QueueQuery.ALL, all.get(1)));
        assertThat(there).isEqualTo(new Neighbours(all.get(0), all.get(2), new QueueCount(2, false), 0));
    }

    @Test
    void aPageCostsTheSameHoweverManyWait() {
        testProgramme.load();
        scores.criteria();
        var ben = people.named("Ben Heath", Role.PARTICIPANT, Role.STEERING);
        var made = new ArrayList<IdeaId>();
        for (var i = 0; i < 20; i++) {
            made.add(ideas.placed("Idea " + i));
            scores.putIn(ben, made.getLast(), 4, 2);
            if (i % 2 == 0) scores.putIn(ada, made.getLast(), 1, 5);
        }
        Supplier<Long> cost = () -> people.as(
                ada,
                () -> statements.during(() -> {
                    queue.page(QueueQuery.ALL, FIRST);
                    queue.page(QueueQuery.ALL.view(QueueView.TO_SCORE), FIRST);
                    queue.counts(QueueQuery.ALL);
                    queue.neighbours(QueueQuery.ALL, made.get(7));
                }));
        cost.get();
        var few = cost.get();
        for (var i = 20; i < 200; i++) scores.putIn(ben, ideas.placed("Idea " + i), 2, 3);
        assertThat(cost.get()).isEqualTo(few);
    }

    @Test
    void besideTheOpenViewWhatIsLookedForIsCountedAmongTheLongestWaiting() {
        scores.criteria();
        var first = ideas.titled("First");
        scores.putIn(ada, first, 4, 2);
        jdbc.update("update idea set submitted_at = '2020-01-01 10:00:00'");
        copies(first, QueueService.DEEPEST + 5);
        scores.recount();
        var mine = QueueQuery.ALL.view(QueueView.TO_SCORE);
        assertThat(people.as(ada, () -> queue.counts(QueueQuery.ALL)))
                .containsEntry(QueueView.ALL, new QueueCount(QueueService.DEEPEST, true))
                .containsEntry(QueueView.TO_SCORE, new QueueCount(QueueService.DEEPEST, true))
                .containsEntry(QueueView.ASSIGNED, new QueueCount(0, true))
                .containsEntry(QueueView.I_DIFFER, new QueueCount(0, false));
        assertThat(people.as(ada, () -> queue.counts(mine)))
                .containsEntry(QueueView.TO_SCORE, new QueueCount(QueueService.DEEPEST, true));
        for (var idea : jdbc.queryForList(
                "select cast(idea_id as char(36)) from member_card order by since, idea_id limit 5", String.class))
            jdbc.update("update idea set stage = 'SHORTLISTED' where id = ?", UUID.fromString(idea));
        var submitted = QueueQuery.ALL.only(Narrowing.STAGE, Set.of("idea.stage.SUBMITTED"));
        assertThat(people.as(ada, () -> queue.counts(submitted)))
                .as("one's own cards too, once something is asked of the ideas")
                .containsEntry(QueueView.TO_SCORE, new QueueCount(QueueService.LOOKED_AT - 5, true))
                .containsEntry(QueueView.I_DIFFER, new QueueCount(0, false));
        assertThat(people.as(ada, () -> queue.counts(submitted.view(QueueView.TO_SCORE))))
                .containsEntry(QueueView.TO_SCORE, new QueueCount(QueueService.DEEPEST, false));
        jdbc.update("update idea set stage = 'DECLINED' where id <> ?", first.value());
        scores.recount();
        assertThat(people.as(ada, () -> queue.counts(QueueQuery.ALL)))
                .containsEntry(QueueView.TO_SCORE, new QueueCount(0, false));
    }

    /** Straight into the table: that many through the services would take minutes. */
    private void copies(IdeaId of, int count) {
        var author = UUID.fromString(
                jdbc.queryForObject("select proposer_id from idea where id = ?", String.class, of.value()));
        jdbc.batchUpdate(
                "insert into idea (id, version, request_key, title, wording, proposer_id, stage, visibility, submitted_at, supporters)"
                        + " values (?, 0, ?, 'Copy', 'The same.', ?, 'SUBMITTED', 'OPEN', '2021-01-01 10:00:00', 0)",
                IntStream.range(0, count)
                        .mapToObj(nth -> new Object[] {Ids.next(), Ids.next(), author})
                        .toList());
    }

    @Test
    void isTheSteeringGroupsAlone() {
        var idea = ideas.titled("Benches");
        for (var role : List.of(Role.PARTICIPANT, Role.FACILITATOR, Role.MANAGER, Role.OBSERVER, Role.ADMINISTRATOR)) {
            var other = people.person(role);
            assertThatThrownBy(() -> people.as(other, () -> queue.page(QueueQuery.ALL, FIRST)))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> people.as(other, () -> queue.counts(QueueQuery.ALL)))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> people.as(other, () -> queue.neighbours(QueueQuery.ALL, idea)))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    private List<IdeaId> page(QueueQuery query) {
        return items(query).stream().map(QueueItem::id).toList();
    }

    private List<QueueItem> items(QueueQuery query) {
        return people.as(ada, () -> queue.page(query, FIRST)).getContent();
    }
}
