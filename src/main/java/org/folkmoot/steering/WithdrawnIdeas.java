package org.folkmoot.steering;

import java.time.Instant;
import java.util.Set;
import org.folkmoot.idea.AnsweringService;
import org.folkmoot.idea.IdeaHidden;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.idea.IdeaLeftBehind;
import org.folkmoot.idea.IdeaWithdrawn;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.SystemWork;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** An idea its author took back, or a moderator hid, gets no answer: what was prepared for it is taken back too. */
@Component
class WithdrawnIdeas {

    private final Decisions decisions;
    private final DecisionRemovals removals;
    private final AnsweringService ideas;

    WithdrawnIdeas(Decisions decisions, DecisionRemovals removals, AnsweringService ideas) {
        this.decisions = decisions;
        this.removals = removals;
        this.ideas = ideas;
    }

    @ApplicationModuleListener
    void on(IdeaWithdrawn event) {
        takeBack(event.idea(), event.author(), event.at());
    }

    @ApplicationModuleListener
    void on(IdeaHidden event) {
        takeBack(event.idea(), event.by(), event.at());
    }

    @ApplicationModuleListener
    void on(IdeaLeftBehind event) {
        takeBack(event.idea(), event.author(), event.at());
    }

    private void takeBack(IdeaId idea, MemberId by, Instant at) {
        SystemWork.run(() -> ideas.hold(Set.of(idea)));
        decisions
                .waitingFor(idea.value())
                .map(Decision::id)
                .filter(id -> decisions.settle(Set.of(id.value())) == 1)
                .ifPresent(id -> removals.save(new DecisionRemoval(id, null, by, at)));
    }
}
