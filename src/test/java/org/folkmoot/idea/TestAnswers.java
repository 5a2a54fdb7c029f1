package org.folkmoot.idea;

import java.time.LocalDate;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.springframework.stereotype.Component;

/** Answers to ideas, for tests of what comes after them. */
@Component
public class TestAnswers {

    private final AnsweringService answering;
    private final ReviewJob job;
    private final TestMembers people;

    TestAnswers(AnsweringService answering, ReviewJob job, TestMembers people) {
        this.answering = answering;
        this.job = job;
        this.people = people;
    }

    public void approve(IdeaId idea) {
        give(idea, new GiveAnswer(Outcome.APPROVED, "It helps many.", "Start small.", null, ""));
    }

    /** The steering group is reminded on that day. */
    public void approve(IdeaId idea, LocalDate lookedAtAgain) {
        give(idea, new GiveAnswer(Outcome.APPROVED, "It helps many.", "", lookedAtAgain, ""));
    }

    public void approve(IdeaId idea, MemberId owner, String firstAction) {
        give(idea, new GiveAnswer(Outcome.APPROVED, "It helps many.", "", null, "").ownedBy(owner, firstAction));
    }

    public void decline(IdeaId idea) {
        give(idea, new GiveAnswer(Outcome.DECLINED, "Another body does it.", "", null, ""));
    }

    public void park(IdeaId idea, LocalDate until) {
        give(idea, new GiveAnswer(Outcome.PARKED, "The budget is not known yet.", "", until, ""));
    }

    /** Parked ideas whose day has come. */
    public void comeBack() {
        job.run();
    }

    private void give(IdeaId idea, GiveAnswer answer) {
        MemberId member = people.person(Role.PARTICIPANT, Role.STEERING);
        people.as(member, () -> answering.answer(idea, answer));
    }
}
