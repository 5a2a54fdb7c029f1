package org.folkmoot.idea;

import static org.assertj.core.api.Assertions.assertThat;

import org.folkmoot.engagement.IdeaFunnel;
import org.folkmoot.engagement.IdeaFunnel.Mark;
import org.folkmoot.engagement.IdeaFunnel.Step;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.folkmoot.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
@BothDatabases
class FunnelOfIdeasTest {

    @Autowired
    IdeaFunnel funnel;

    @Autowired
    TestProgramme programme;

    @Autowired
    TestIdeas ideas;

    @Autowired
    TestAnswers answers;

    @Autowired
    TestMembers people;

    @Autowired
    IdeaService service;

    @Autowired
    DeliveryService delivery;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    PortalClock clock;

    @Autowired
    Statements statements;

    @BeforeEach
    void load() {
        programme.load();
    }

    @Test
    void withoutIdeasEveryStepIsEmpty() {
        assertThat(funnel.steps()).extracting(Step::mark).containsExactly(Mark.values());
        assertThat(funnel.steps()).extracting(Step::ideas).containsOnly(0);
    }

    @Test
    void eachStepIncludesThoseBehindIt() {
        ideas.titled("Waits");
        answers.decline(ideas.titled("Declined"));
        answers.park(ideas.titled("Parked"), clock.today().plusDays(30));
        answers.approve(ideas.titled("Approved"));
        var begun = ideas.titled("In delivery");
        answers.approve(begun);
        var done = ideas.titled("Delivered");
        answers.approve(done);
        as(people.person(Role.STEERING), () -> delivery.begin(begun));
        as(people.person(Role.STEERING), () -> delivery.deliver(done));

        assertThat(funnel.steps()).extracting(Step::ideas).containsExactly(6, 5, 3, 1);
    }

    @Test
    void withdrawnIdeasAreLeftOut() {
        var author = people.person(Role.PARTICIPANT);
        var idea = ideas.by(author, "Withdrawn");
        people.as(author, () -> service.withdraw(idea, ""));

        assertThat(funnel.steps()).extracting(Step::ideas).containsOnly(0);
    }

    @Test
    void aParkedIdeaThatCameBackIsAnsweredNoMore() {
        answers.park(ideas.titled("Parked"), clock.today().plusDays(1));
        assertThat(funnel.steps()).extracting(Step::ideas).containsExactly(1, 1, 0, 0);

        clock.at(clock.instant().plusSeconds(3 * 24 * 3600), () -> {
            answers.comeBack();
            return "";
        });

        assertThat(funnel.steps()).extracting(Step::ideas).containsExactly(1, 0, 0, 0);
    }

    @Test
    void everyStepOpensTheIdeasItCounts() {
        assertThat(funnel.steps())
                .extracting(Step::link)
                .containsExactly(
                        "ideas",
                        "search?kind=idea&stage=idea.stage.APPROVED&stage=idea.stage.PARKED&stage=idea.stage.DECLINED"
                                + "&stage=idea.stage.MERGED&stage=idea.stage.REFERRED&stage=idea.stage.IN_DELIVERY"
                                + "&stage=idea.stage.DELIVERED",
                        "search?kind=idea&stage=idea.stage.APPROVED&stage=idea.stage.IN_DELIVERY&stage=idea.stage.DELIVERED",
                        "search?kind=idea&stage=idea.stage.DELIVERED");
    }

    @Test
    void oneStatementCountsThemAll() {
        for (var i = 0; i < 5; i++) ideas.titled("Idea " + i);

        assertThat(statements.during(() -> funnel.steps())).isEqualTo(1);
    }

    private void as(MemberId person, Runnable work) {
        people.as(person, () -> transaction.executeWithoutResult(status -> work.run()));
    }
}
