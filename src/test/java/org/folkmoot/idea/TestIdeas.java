package org.folkmoot.idea;

import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.programme.ProgrammeService;
import org.springframework.stereotype.Component;

/** Ideas for tests of every module, put forward and backed through the services. */
@Component
public class TestIdeas {

    private final IdeaService ideas;
    private final ProgrammeService programme;
    private final TestMembers people;

    TestIdeas(IdeaService ideas, ProgrammeService programme, TestMembers people) {
        this.ideas = ideas;
        this.programme = programme;
        this.people = people;
    }

    /** By somebody new, not placed in the strategy. */
    public IdeaId titled(String title) {
        return by(people.person(Role.PARTICIPANT), title);
    }

    public IdeaId by(MemberId author, String title) {
        return people.as(author, () -> ideas.submit(new SubmitIdea(title, "Because it helps.", null, null)));
    }

    /** Placed in the strategy's first theme and principle; load the programme first. */
    public IdeaId placed(String title) {
        var strategy = programme.strategy();
        var asked = new SubmitIdea(
                title,
                "Because it helps.",
                strategy.themes().getFirst().id(),
                strategy.principles().getFirst().id());
        return people.as(people.person(Role.PARTICIPANT), () -> ideas.submit(asked));
    }

    /** Backed by this many new people. */
    public void backed(IdeaId idea, int supporters) {
        for (var i = 0; i < supporters; i++) people.as(people.person(Role.PARTICIPANT), () -> ideas.support(idea));
    }

    public IdeaDetail seenBy(MemberId reader, IdeaId idea) {
        return people.as(reader, () -> ideas.find(idea)).orElseThrow();
    }
}
