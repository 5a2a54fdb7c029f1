package org.folkmoot.steering;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;
import org.folkmoot.idea.AnsweringService;
import org.folkmoot.idea.IdeaHidden;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.idea.IdeaLeftBehind;
import org.folkmoot.idea.IdeaWithdrawn;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.SystemWork;
import org.folkmoot.scoring.InterestDeclared;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * An idea its author took back, or a moderator hid, gets no answer: what was prepared for it is taken back too. So is what a
 * member prepared who stands aside now; it is a colleague's to prepare.
 */
@Component
class DecisionsTakenBack {

    private final Decisions decisions;
    private final DecisionRemovals removals;
    private final AnsweringService ideas;

    DecisionsTakenBack(Decisions decisions, DecisionRemovals removals, AnsweringService ideas) {
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

    @ApplicationModuleListener
    void on(InterestDeclared event) {
        hold(event.idea());
        Stream.concat(
                        decisions.waitingFor(event.idea().value()).stream(),
                        decisions.waitingInto(event.idea().value()).stream())
                .filter(decision -> decision.preparedBy().equals(event.member()))
                .forEach(decision -> takeBack(decision, event.member(), event.at()));
    }

    private void takeBack(IdeaId idea, MemberId by, Instant at) {
        hold(idea);
        decisions.waitingFor(idea.value()).ifPresent(decision -> takeBack(decision, by, at));
    }

    private void takeBack(Decision decision, MemberId by, Instant at) {
        if (decisions.settle(Set.of(decision.id().value())) == 1)
            removals.save(new DecisionRemoval(decision.id(), null, by, at));
    }

    private void hold(IdeaId idea) {
        SystemWork.run(() -> ideas.hold(Set.of(idea)));
    }
}
