package org.folkmoot.idea;

import java.util.List;
import java.util.Optional;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.Role;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers given anew while an earlier one stands: another row with the next turn, the earlier one stays readable. The stage
 * follows, unless the outcome is the same: then what is being done goes on.
 */
@Service
public class CorrectingService {

    private final Ideas ideas;
    private final IdeaAnswers answers;
    private final CurrentMember currentMember;
    private final ApplicationEventPublisher events;
    private final PortalClock clock;

    CorrectingService(
            Ideas ideas,
            IdeaAnswers answers,
            CurrentMember currentMember,
            ApplicationEventPublisher events,
            PortalClock clock) {
        this.ideas = ideas;
        this.answers = answers;
        this.currentMember = currentMember;
        this.events = events;
        this.clock = clock;
    }

    /** The turn of the answer that stands and may be corrected; empty for others than the steering group. */
    @Transactional(readOnly = true)
    @PreAuthorize("permitAll")
    public Optional<Integer> correctable(IdeaId id) {
        if (!currentMember.has(Role.STEERING)) return Optional.empty();
        return ideas.findById(id.value()).filter(Idea::correctable).map(idea -> answers.lastTurn(id.value()));
    }

    /** The answer that stands, as it was given. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('STEERING')")
    public Optional<GiveAnswer> standing(IdeaId id) {
        return answers.findFirstByIdeaIdOrderByTurnDesc(id.value()).map(IdeaAnswer::given);
    }

    /**
     * Holds the idea until the caller's transaction ends, and makes sure that its answer may be corrected so.
     *
     * @param corrects turn of the answer the person saw
     * @throws RefusedException NOT_ANSWERED while it waits, CORRECTS_EARLIER when another answer stands, CORRECTS_MERGE from or to a
     *     merge, CORRECTS_DELIVERED, SAME_ANSWER, NOT_SHOWN, NOT_THERE
     */
    @Transactional(propagation = Propagation.MANDATORY)
    @PreAuthorize("hasRole('STEERING')")
    public void holdForCorrection(IdeaId id, int corrects, GiveAnswer given) {
        held(id, corrects, given);
    }

    /** @throws RefusedException as {@link #holdForCorrection}, REVIEW_DATE_PASSED */
    @Transactional
    @PreAuthorize("hasRole('STEERING')")
    public void correct(IdeaId id, int corrects, GiveAnswer given) {
        var idea = held(id, corrects, given);
        if (!given.reviewedAfter(clock.today()))
            throw new RefusedException(IdeaRefusal.REVIEW_DATE_PASSED, idea.title());
        var before = answers.findFirstByIdeaIdOrderByTurnDesc(id.value()).orElseThrow();
        idea.correct(before.given().outcome(), given.outcome());
        var now = clock.instant();
        answers.save(new IdeaAnswer(id, corrects + 1, given, currentMember.id(), now));
        events.publishEvent(IdeaAnswered.of(
                idea, given, new IdeaAnswered.Replaced(before.given().outcome(), before.answeredAt()), now));
    }

    private Idea held(IdeaId id, int corrects, GiveAnswer given) {
        var idea = ideas.lock(List.of(id.value())).stream()
                .findFirst()
                .orElseThrow(() -> new RefusedException(IdeaRefusal.NOT_THERE));
        var before = answers.findFirstByIdeaIdOrderByTurnDesc(id.value());
        if (before.isEmpty() || idea.stage().inFiltering() || idea.stage() == IdeaStage.WITHDRAWN)
            throw new RefusedException(IdeaRefusal.NOT_ANSWERED, idea.title());
        if (!idea.visibility().open()) throw new RefusedException(IdeaRefusal.NOT_SHOWN, idea.title());
        if (answers.lastTurn(id.value()) != corrects)
            throw new RefusedException(IdeaRefusal.CORRECTS_EARLIER, idea.title());
        if (idea.stage() == IdeaStage.MERGED || given.outcome() == Outcome.MERGED)
            throw new RefusedException(IdeaRefusal.CORRECTS_MERGE, idea.title());
        if (idea.stage() == IdeaStage.DELIVERED && given.outcome() != Outcome.APPROVED)
            throw new RefusedException(IdeaRefusal.CORRECTS_DELIVERED, idea.title());
        if (before.get().given().equals(given)) throw new RefusedException(IdeaRefusal.SAME_ANSWER, idea.title());
        return idea;
    }
}
