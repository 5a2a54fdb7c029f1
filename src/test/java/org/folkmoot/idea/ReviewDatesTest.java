package org.folkmoot.idea;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.SystemWork;
import org.folkmoot.member.TestMembers;
import org.folkmoot.shared.PortalClock;
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
class ReviewDatesTest {

    @Autowired
    ReviewJob job;

    @Autowired
    ReviewDates dates;

    @Autowired
    DeliveryService delivery;

    @Autowired
    TestIdeas ideas;

    @Autowired
    TestAnswers answers;

    @Autowired
    TestMembers people;

    @Autowired
    PortalClock clock;

    @Autowired
    JdbcTemplate sql;

    MemberId author;
    MemberId steering;
    IdeaId idea;

    @BeforeEach
    void aParkedIdea() {
        author = people.person(Role.PARTICIPANT);
        steering = people.person(Role.PARTICIPANT, Role.STEERING);
        idea = ideas.by(author, "Benches");
        answers.park(idea, clock.today().plusDays(20));
    }

    @Test
    void aParkedIdeaComesBackOnItsDayAndNotBefore() {
        inDays(19, job::run);
        assertThat(stage()).isEqualTo(IdeaStage.PARKED);
        inDays(20, job::run);
        assertThat(stage()).isEqualTo(IdeaStage.SUBMITTED);
        assertThat(people.asVisitor(() -> delivery.steps(idea)))
                .extracting(IdeaStepLine::cause)
                .containsExactly(StepCause.REVIEW_DATE);
        inDays(21, job::run);
        assertThat(people.asVisitor(() -> delivery.steps(idea))).hasSize(1);
    }

    @Test
    void itsAuthorAndTheSteeringGroupAreToldOnce() {
        sql.update("update idea_answer set review_date = ?", java.sql.Date.valueOf(clock.today()));
        job.run();
        job.run();
        await().untilAsserted(() -> assertThat(told(steering, "REVIEW_DATES")).isOne());
        assertThat(told(author, "WHAT_BECAME_OF_MY_IDEAS")).isOne();
    }

    @Test
    void itCanBeAnsweredOnceMoreAndTheEarlierAnswerStays() {
        inDays(20, job::run);
        answers.approve(idea);
        assertThat(stage()).isEqualTo(IdeaStage.APPROVED);
        assertThat(sql.queryForList("select outcome from idea_answer order by turn", String.class))
                .containsExactly("PARKED", "APPROVED");
    }

    @Test
    void theSteeringGroupIsRemindedOnceOfAnApprovedIdeaOnItsReviewDate() {
        var approved = ideas.titled("Lending sheds");
        answers.approve(approved, clock.today().plusDays(3));
        inDays(2, job::run);
        assertThat(sql.queryForObject("select count(*) from idea_review_reminder", Integer.class))
                .isZero();
        inDays(3, job::run);
        inDays(4, job::run);
        assertThat(sql.queryForObject("select count(*) from idea_review_reminder", Integer.class))
                .isOne();
        assertThat(ideas.seenBy(author, approved).stage()).isEqualTo(IdeaStage.APPROVED);
        await().untilAsserted(() -> assertThat(told(steering, "REVIEW_DATES")).isOne());
    }

    @RepeatedTest(3)
    void twoNodesAtOnceBringItBackOnce() throws Exception {
        Callable<String> node = () -> {
            inDays(20, () -> SystemWork.run(() -> dates.comeBack(idea.value())));
            return "";
        };
        assertThat(Races.together(List.of(node, node, node))).allMatch(Races.Outcome::won);
        assertThat(sql.queryForObject("select count(*) from idea_step", Integer.class))
                .isOne();
    }

    private void inDays(int days, Runnable work) {
        clock.at(clock.instant().plus(Duration.ofDays(days)), () -> {
            work.run();
            return "";
        });
    }

    private IdeaStage stage() {
        return ideas.seenBy(author, idea).stage();
    }

    private int told(MemberId person, String kind) {
        return sql.queryForObject(
                "select count(*) from notification where member_id = ? and kind = ?",
                Integer.class,
                person.value(),
                kind);
    }
}
