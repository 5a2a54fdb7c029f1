package org.folkmoot.steering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.folkmoot.idea.IdeaStage;
import org.folkmoot.idea.Outcome;
import org.folkmoot.idea.TestIdeas;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.folkmoot.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
@BothDatabases
class BoardServiceTest {

    @Autowired
    BoardService board;

    @Autowired
    ProgrammeService programme;

    @Autowired
    TestProgramme testProgramme;

    @Autowired
    TestIdeas ideas;

    @Autowired
    TestMembers people;

    @Autowired
    Statements statements;

    @Autowired
    JdbcTemplate jdbc;

    MemberId ada;

    @BeforeEach
    void aSteeringMember() {
        testProgramme.load();
        ada = people.named("Ada Marsh", Role.PARTICIPANT, Role.STEERING);
    }

    @Test
    void aColumnCountsAllAndShowsTheFirst() {
        for (var i = 0; i < 25; i++) ideas.placed("Idea " + i);
        var declined = ideas.titled("Declined");
        jdbc.update("update idea set stage = 'DECLINED' where id = ?", declined.value());
        var hidden = ideas.titled("Hidden");
        jdbc.update("update idea set visibility = 'HIDDEN' where id = ?", hidden.value());
        var columns = people.as(ada, () -> board.columns(null));
        assertThat(columns).extracting(BoardColumn::stage).isEqualTo(BoardService.STAGES);
        assertThat(columns.getFirst().count()).isEqualTo(25);
        assertThat(columns.getFirst().cards()).hasSize(BoardService.CARDS);
        assertThat(columns.getFirst().cards().getFirst().title()).isEqualTo("Idea 0");
        assertThat(columns.getLast().cards()).extracting(BoardCard::title).containsExactly("Declined");
        var theme = programme.strategy().themes().getLast().id();
        assertThat(people.as(ada, () -> board.columns(theme)))
                .allSatisfy(column -> assertThat(column.count()).isZero());
    }

    @Test
    void takesTheSameNumberOfStatementsHoweverManyIdeasThereAre() {
        for (var i = 0; i < 20; i++) ideas.placed("Idea " + i);
        var few = people.as(ada, () -> statements.during(() -> board.columns(null)));
        for (var i = 20; i < 200; i++) ideas.placed("Idea " + i);
        assertThat(people.as(ada, () -> statements.during(() -> board.columns(null))))
                .isEqualTo(few);
    }

    @Test
    void onlyTheStagesBeforeAnAnswerMoveAtOnce() {
        for (var stage : IdeaStage.values()) {
            var to = BoardMoves.from(stage);
            if (!stage.inFiltering()) assertThat(to).as(stage.name()).isEmpty();
            else {
                assertThat(to).contains(IdeaStage.APPROVED, IdeaStage.DECLINED, IdeaStage.PARKED, IdeaStage.REFERRED);
                assertThat(to).doesNotContain(stage, IdeaStage.IN_DELIVERY, IdeaStage.DELIVERED, IdeaStage.WITHDRAWN);
            }
        }
        assertThat(BoardMoves.outcome(IdeaStage.DECLINED)).contains(Outcome.DECLINED);
        assertThat(BoardMoves.outcome(IdeaStage.SHORTLISTED)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = "STEERING", mode = EnumSource.Mode.EXCLUDE)
    void isTheSteeringGroupsAlone(Role role) {
        var other = people.person(role);
        assertThatThrownBy(() -> people.as(other, () -> board.columns(null))).isInstanceOf(AccessDeniedException.class);
    }
}
