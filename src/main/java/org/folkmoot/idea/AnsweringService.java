package org.folkmoot.idea;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The steering group's side of ideas: what waits for an answer, and giving it. */
@Service
@Transactional(readOnly = true)
public class AnsweringService {

    private final Ideas ideas;
    private final IdeaAnswers answers;
    private final IdeaReading reading;
    private final IdeaMerging merging;
    private final CurrentMember currentMember;
    private final ApplicationEventPublisher events;
    private final PortalClock clock;

    AnsweringService(
            Ideas ideas,
            IdeaAnswers answers,
            IdeaReading reading,
            IdeaMerging merging,
            CurrentMember currentMember,
            ApplicationEventPublisher events,
            PortalClock clock) {
        this.ideas = ideas;
        this.answers = answers;
        this.reading = reading;
        this.merging = merging;
        this.currentMember = currentMember;
        this.events = events;
        this.clock = clock;
    }

    /** These ideas whatever their stage, withdrawn ones too; those a moderator keeps from view are left out. */
    @PreAuthorize("hasRole('STEERING')")
    public List<IdeaSummary> summaries(Collection<IdeaId> ids) {
        return ids.isEmpty()
                ? List.of()
                : reading.summaries(ideas.rows(keys(ids)).stream()
                        .filter(row -> row.visibility().open())
                        .toList());
    }

    /**
     * Holds these ideas until the caller's transaction ends, so that nobody else answers, withdraws or prepares them
     * meanwhile.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    @PreAuthorize("hasAnyRole('STEERING', 'SYSTEM')")
    public void hold(Collection<IdeaId> ids) {
        if (ideas.lock(keys(ids)).size() < ids.size()) throw new RefusedException(IdeaRefusal.NOT_THERE);
    }

    /**
     * Holds one idea as {@link #hold} does, and makes sure that it still waits for its answer.
     *
     * @throws RefusedException ALREADY_ANSWERED, ALREADY_WITHDRAWN, NOT_SHOWN, NOT_THERE
     */
    @Transactional(propagation = Propagation.MANDATORY)
    @PreAuthorize("hasRole('STEERING')")
    public void holdUnanswered(IdeaId id) {
        one(held(List.of(id)), id).requireAwaitingAnswer();
    }

    /**
     * As {@link #holdUnanswered(IdeaId)}, for one that shall go into another: both are held, in the order everybody holds
     * them in.
     *
     * @throws RefusedException as there, MERGED_WITH_ITSELF, MERGED_WITH_WITHDRAWN, MERGED_WITH_MERGED, MERGED_WITH_HIDDEN
     */
    @Transactional(propagation = Propagation.MANDATORY)
    @PreAuthorize("hasRole('STEERING')")
    public void holdForMerge(IdeaId id, IdeaId into) {
        var both = held(new HashSet<>(List.of(id, into)));
        one(both, id).requireAwaitingAnswer();
        merging.require(one(both, id), one(both, into));
    }

    /**
     * Answers an idea, once. The stage follows in the same transaction, and so do the supporters of a merged idea; people
     * are told after it.
     *
     * @throws RefusedException ALREADY_ANSWERED, ALREADY_WITHDRAWN, NOT_SHOWN, NOT_THERE, REVIEW_DATE_PASSED and, of a
     *     merge, those of {@link #holdForMerge}
     */
    @Transactional
    @PreAuthorize("hasRole('STEERING')")
    public void answer(IdeaId id, GiveAnswer given) {
        var target = given.mergedInto();
        var both = held(target == null ? List.of(id) : new HashSet<>(List.of(id, target)));
        var idea = one(both, id);
        idea.requireAwaitingAnswer();
        if (!given.reviewedAfter(clock.today()))
            throw new RefusedException(IdeaRefusal.REVIEW_DATE_PASSED, idea.title());
        if (target != null) merging.join(idea, one(both, target));
        idea.answer(given.outcome());
        var now = clock.instant();
        answers.save(new IdeaAnswer(id, answers.lastTurn(id.value()) + 1, given, currentMember.id(), now));
        events.publishEvent(IdeaAnswered.of(idea, given, null, now));
    }

    private Map<IdeaId, Idea> held(Collection<IdeaId> ids) {
        return ideas.lock(keys(ids)).stream().collect(toMap(Idea::id, idea -> idea));
    }

    private static Idea one(Map<IdeaId, Idea> held, IdeaId id) {
        var idea = held.get(id);
        if (idea == null) throw new RefusedException(IdeaRefusal.NOT_THERE);
        return idea;
    }

    private static List<UUID> keys(Collection<IdeaId> ids) {
        return ids.stream().map(IdeaId::value).toList();
    }
}
