package org.folkmoot.idea;

import java.util.List;
import java.util.Optional;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What happens to an idea after its answer. Whoever asks holds the idea's row until the end of the transaction, and has made
 * sure that the person acting may; each step is a row, and the stage follows in the same transaction.
 */
@Service
public class DeliveryService {

    private final Ideas ideas;
    private final IdeaStepRows steps;
    private final IdeaReading reading;
    private final CurrentMember currentMember;
    private final ApplicationEventPublisher events;
    private final PortalClock clock;

    DeliveryService(
            Ideas ideas,
            IdeaStepRows steps,
            IdeaReading reading,
            CurrentMember currentMember,
            ApplicationEventPublisher events,
            PortalClock clock) {
        this.ideas = ideas;
        this.steps = steps;
        this.reading = reading;
        this.currentMember = currentMember;
        this.events = events;
        this.clock = clock;
    }

    /** Holds the idea's row, as every step does, and says where it stands. @throws RefusedException NOT_THERE */
    @Transactional(propagation = Propagation.MANDATORY)
    @PreAuthorize("isAuthenticated()")
    public IdeaStage hold(IdeaId id) {
        return locked(id).stage();
    }

    /** Its first action has begun; nothing happens to an idea that is not approved, or in delivery already. @return whether it moved */
    @Transactional(propagation = Propagation.MANDATORY)
    @PreAuthorize("isAuthenticated()")
    public boolean begin(IdeaId id) {
        var idea = locked(id);
        if (idea.stage() != IdeaStage.APPROVED) return false;
        move(idea, StepCause.FIRST_ACTION);
        return true;
    }

    /** What came of it is known; a corrected result changes nothing. @throws RefusedException NOT_APPROVED, NOT_THERE */
    @Transactional(propagation = Propagation.MANDATORY)
    @PreAuthorize("isAuthenticated()")
    public void deliver(IdeaId id) {
        var idea = locked(id);
        if (idea.stage() != IdeaStage.DELIVERED) move(idea, StepCause.RESULT);
    }

    /** Its result was taken back. @throws RefusedException NOT_APPROVED, NOT_THERE */
    @Transactional(propagation = Propagation.MANDATORY)
    @PreAuthorize("isAuthenticated()")
    public void resume(IdeaId id) {
        move(locked(id), StepCause.RESULT_TAKEN_BACK);
    }

    /** The steps since it was answered, first one first; none for an idea that is not this person's to see. */
    @Transactional(readOnly = true)
    @PreAuthorize("permitAll")
    public List<IdeaStepLine> steps(IdeaId id) {
        if (ideas.findById(id.value()).filter(reading::readable).isEmpty()) return List.of();
        return steps.findByIdeaIdOrderByTurn(id.value()).stream()
                .map(IdeaStep::line)
                .toList();
    }

    /** For those who hold it. */
    void move(Idea idea, StepCause cause) {
        var from = idea.stage();
        idea.move(cause);
        var by = currentMember.find();
        var now = clock.instant();
        var turn = steps.lastTurn(idea.id().value()) + 1;
        steps.save(new IdeaStep(idea.id(), turn, from, cause, by.orElse(null), now));
        events.publishEvent(new IdeaMoved(
                idea.id(), idea.title(), idea.proposer(), from, idea.stage(), cause, turn, by.orElse(null), now));
    }

    private Idea locked(IdeaId id) {
        return Optional.of(ideas.lock(List.of(id.value())))
                .filter(found -> !found.isEmpty())
                .map(List::getFirst)
                .orElseThrow(() -> new RefusedException(IdeaRefusal.NOT_THERE));
    }
}
