package org.folkmoot.steering;

import java.time.Instant;
import java.util.Set;
import org.folkmoot.idea.IdeaHidden;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.idea.IdeaLeftBehind;
import org.folkmoot.idea.IdeaWithdrawn;
import org.folkmoot.member.MemberId;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** An idea its author took back, or a moderator hid, gets no answer: what was prepared for it is taken back too. */
@Component
class WithdrawnIdeas {

    private final Decisions decisions;
    private final DecisionRemovals removals;

    WithdrawnIdeas(Decisions decisions, DecisionRemovals removals) {
        this.decisions = decisions;
        this.removals = removals;
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
        decisions
                .waitingFor(idea.value())
                .map(Decision::id)
                .filter(id -> decisions.settle(Set.of(id.value())) == 1)
                .ifPresent(id -> removals.save(new DecisionRemoval(id, null, by, at)));
    }
}
