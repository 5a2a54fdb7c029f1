package org.folkmoot.idea;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import org.folkmoot.engagement.EngagementTakenBack;
import org.folkmoot.engagement.Engaging;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.moderation.TestModeration;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.folkmoot.testing.Races;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@PortalTest
@BothDatabases
@RecordApplicationEvents
class IdeaMergingTest {

    @Autowired
    AnsweringService answering;

    @Autowired
    IdeaService service;

    @Autowired
    TestIdeas ideas;

    @Autowired
    TestMembers people;

    @Autowired
    TestModeration moderation;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    ApplicationEvents events;

    MemberId steering;
    MemberId author;
    MemberId other;

    @BeforeEach
    void people() {
        steering = people.person(Role.STEERING);
        author = people.named("Ann Field", Role.PARTICIPANT);
        other = people.named("Otto Field", Role.PARTICIPANT);
    }

    @Test
    void supportersOfBothBackTheOtherOnceAndTheOldRowsStay() {
        var benches = ideas.by(author, "Benches");
        var seats = ideas.by(other, "Seats by the path");
        var both = people.person(Role.PARTICIPANT);
        people.as(both, () -> service.support(benches));
        people.as(both, () -> service.support(seats));
        ideas.backed(benches, 3);
        ideas.backed(seats, 2);
        var counted = events.stream(Engaging.class).count();
        merge(benches, seats);

        assertThat(supporters(seats)).isEqualTo(6).isEqualTo(rows(seats));
        assertThat(supporters(benches)).isEqualTo(4).isEqualTo(rows(benches));
        assertThat(jdbc.queryForObject(
                        "select count(*) from idea_support where came_with = ?", Integer.class, benches.value()))
                .isEqualTo(3);
        assertThat(events.stream(Engaging.class)).hasSize((int) counted);
        assertThat(ideas.seenBy(both, seats).supportedByMe()).isTrue();
        assertThat(ideas.seenBy(author, benches)).satisfies(gone -> {
            assertThat(gone.stage()).isEqualTo(IdeaStage.MERGED);
            assertThat(gone.answer().mergedInto()).isEqualTo(new MergedIdea(seats, "Seats by the path", null));
        });
        assertThat(ideas.seenBy(other, seats).merged())
                .containsExactly(new MergedIdea(benches, "Benches", "Ann Field"));
        assertThat(people.asVisitor(() -> service.find(seats)).orElseThrow().merged())
                .containsExactly(new MergedIdea(benches, "Benches", null));
    }

    @Test
    void anIdeaThatCarriesAnotherIsNotWithdrawn() {
        var benches = ideas.by(author, "Benches");
        var seats = ideas.by(other, "Seats by the path");
        merge(benches, seats);
        refused(
                () -> people.as(other, () -> service.withdraw(seats, "")),
                "idea.refusal.carries-others",
                "Seats by the path");
        assertThat(ideas.seenBy(other, seats).openActions()).doesNotContain(IdeaAction.WITHDRAW);
        assertThat(ideas.seenBy(other, seats).stage()).isEqualTo(IdeaStage.SUBMITTED);
    }

    @Test
    void supportThatCameAlongCanBeTakenBackAndNothingIsUncounted() {
        var benches = ideas.by(author, "Benches");
        var seats = ideas.by(other, "Seats by the path");
        var backer = people.person(Role.PARTICIPANT);
        people.as(backer, () -> service.support(benches));
        merge(benches, seats);
        people.as(backer, () -> service.takeBackSupport(seats));
        assertThat(supporters(seats)).isZero();
        assertThat(rows(seats)).isZero();
        assertThat(events.stream(EngagementTakenBack.class)).isEmpty();
        people.as(backer, () -> service.support(seats));
        assertThat(supporters(seats)).isOne();
    }

    @Test
    void whereItCannotGoSaysWhyAndNothingMoves() {
        var benches = ideas.by(author, "Benches");
        var seats = ideas.by(other, "Seats by the path");
        ideas.backed(benches, 1);
        refused(() -> merge(benches, benches), "idea.refusal.merged-with-itself", "Benches");
        var gone = ideas.by(other, "Stools");
        people.as(other, () -> service.withdraw(gone, ""));
        refused(() -> merge(benches, gone), "idea.refusal.merged-with-withdrawn", "Benches", "Stools");
        var hidden = ideas.by(other, "Rude benches");
        moderation.hidden(hidden.asThing(), "It names a neighbour.");
        refused(() -> merge(benches, hidden), "idea.refusal.merged-with-hidden", "Benches");
        var chairs = ideas.by(other, "Chairs");
        merge(chairs, seats);
        refused(
                () -> merge(benches, chairs),
                "idea.refusal.merged-with-merged",
                "Benches",
                "Chairs",
                "Seats by the path");
        merge(seats, benches);
        refused(
                () -> merge(benches, seats),
                "idea.refusal.merged-with-merged",
                "Benches",
                "Seats by the path",
                "Benches");
        assertThat(ideas.seenBy(author, benches).stage()).isEqualTo(IdeaStage.SUBMITTED);
        assertThat(supporters(benches)).isOne();
    }

    @RepeatedTest(10)
    void twoThatGoIntoEachOtherAtOnceLetOneThrough() throws Exception {
        var benches = ideas.by(author, "Benches");
        var seats = ideas.by(other, "Seats by the path");
        ideas.backed(benches, 2);
        ideas.backed(seats, 1);
        var outcomes =
                Races.together(List.<Callable<String>>of(() -> merged(benches, seats), () -> merged(seats, benches)));
        assertThat(outcomes.stream().filter(Races.Outcome::won)).hasSize(1);
        assertThat(supporters(benches) + supporters(seats)).isIn(3 + 1, 3 + 2);
        assertThat(supporters(benches)).isEqualTo(rows(benches));
        assertThat(supporters(seats)).isEqualTo(rows(seats));
    }

    @RepeatedTest(10)
    void supportingAndWithdrawingTheTargetWhileItHappensKeepTheTotalsRight() throws Exception {
        var benches = ideas.by(author, "Benches");
        var seats = ideas.by(other, "Seats by the path");
        ideas.backed(benches, 3);
        var backer = people.person(Role.PARTICIPANT);
        people.as(backer, () -> service.support(benches));
        var outcomes = Races.together(List.<Callable<String>>of(
                () -> merged(benches, seats),
                () -> {
                    people.as(backer, () -> service.support(seats));
                    return "supported";
                },
                () -> {
                    people.as(other, () -> service.withdraw(seats, ""));
                    return "withdrawn";
                }));
        assertThat(supporters(seats)).isEqualTo(rows(seats));
        assertThat(supporters(benches)).isEqualTo(4);
        assertThat(outcomes.getFirst().won())
                .as("merged or withdrawn")
                .isNotEqualTo(outcomes.get(2).won());
        assertThat(outcomes.stream().filter(outcome -> !outcome.won()))
                .allSatisfy(outcome -> assertThat(outcome.thrown()).isInstanceOf(RefusedException.class));
        assertThat(supporters(seats)).isIn(0, 1, 4);
    }

    private String merged(IdeaId from, IdeaId into) {
        merge(from, into);
        return "merged";
    }

    private void merge(IdeaId from, IdeaId into) {
        people.as(steering, () -> answering.answer(from, GiveAnswer.merge(into, "They ask for the same.", "")));
    }

    private static void refused(Runnable work, String key, Object... arguments) {
        assertThatThrownBy(work::run)
                .hasMessage(key)
                .satisfies(thrown ->
                        assertThat(((RefusedException) thrown).arguments()).containsExactly(arguments));
    }

    private int supporters(IdeaId idea) {
        return jdbc.queryForObject("select supporters from idea where id = ?", Integer.class, idea.value());
    }

    private int rows(IdeaId idea) {
        return jdbc.queryForObject(
                "select count(distinct member_id) from idea_support where idea_id = ? and standing = true",
                Integer.class,
                idea.value());
    }
}
