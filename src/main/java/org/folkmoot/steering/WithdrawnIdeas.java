package org.folkmoot.steering;

import java.util.Set;
import org.folkmoot.idea.IdeaWithdrawn;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** An idea its author took back needs no answer: what was prepared for it is taken back too. */
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
        decisions
                .waitingFor(event.idea().value())
                .map(Decision::id)
                .filter(id -> decisions.settle(Set.of(id.value())) == 1)
                .ifPresent(id -> removals.save(new DecisionRemoval(id, null, event.author(), event.at())));
    }
}
