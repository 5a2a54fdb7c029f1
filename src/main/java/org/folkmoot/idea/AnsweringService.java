package org.folkmoot.idea;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The steering group's side of ideas: what waits for an answer, and giving it. */
@Service
@Transactional(readOnly = true)
public class AnsweringService {

    private static final Sort LONGEST_WAITING = Sort.by("submittedAt", "id");

    private final Ideas ideas;
    private final IdeaSupports supports;
    private final IdeaAnswers answers;
    private final IdeaReading reading;
    private final CurrentMember currentMember;
    private final ApplicationEventPublisher events;
    private final PortalClock clock;

    AnsweringService(
            Ideas ideas,
            IdeaSupports supports,
            IdeaAnswers answers,
            IdeaReading reading,
            CurrentMember currentMember,
            ApplicationEventPublisher events,
            PortalClock clock) {
        this.ideas = ideas;
        this.supports = supports;
        this.answers = answers;
        this.reading = reading;
        this.currentMember = currentMember;
        this.events = events;
        this.clock = clock;
    }

    /** Unanswered ideas, those that wait longest first. */
    @PreAuthorize("hasRole('STEERING')")
    public Page<IdeaSummary> awaitingAnswer(AwaitingFilter filter, Pageable page) {
        var stages = IdeaStage.filtering();
        var anyTheme = filter.theme() == null;
        var theme = filter.theme() == null ? IdeaService.NONE : filter.theme().value();
        var sorted = PageRequest.of(page.getPageNumber(), page.getPageSize(), LONGEST_WAITING);
        var only = filter.only();
        if (only != null) return reading.summaries(ideas.listOnly(stages, anyTheme, theme, orNone(keys(only)), sorted));
        return reading.summaries(ideas.listWithout(stages, anyTheme, theme, orNone(keys(filter.without())), sorted));
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

    /** How many people an answer to each of these would be told to: the author, and everybody else who supports it. */
    @PreAuthorize("hasRole('STEERING')")
    public Map<IdeaId, Integer> toldAbout(Collection<IdeaId> ids) {
        if (ids.isEmpty()) return Map.of();
        var others = supports.othersThanAuthor(keys(ids)).stream()
                .collect(toMap(IdeaSupports.Others::getIdea, IdeaSupports.Others::getSupporters));
        return ids.stream().distinct().collect(toMap(id -> id, id -> 1 + others.getOrDefault(id.value(), 0)));
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
        locked(id).requireAwaitingAnswer();
    }

    /**
     * Answers an idea, once. The stage follows in the same transaction; author and supporters are told after it.
     *
     * @throws RefusedException ALREADY_ANSWERED, ALREADY_WITHDRAWN, NOT_SHOWN, NOT_THERE, REVIEW_DATE_PASSED
     */
    @Transactional
    @PreAuthorize("hasRole('STEERING')")
    public void answer(IdeaId id, GiveAnswer given) {
        var idea = locked(id);
        idea.answer(given.outcome());
        if (!given.reviewedAfter(clock.today()))
            throw new RefusedException(IdeaRefusal.REVIEW_DATE_PASSED, idea.title());
        var now = clock.instant();
        answers.save(new IdeaAnswer(id, IdeaAnswer.FIRST, given, currentMember.id(), now));
        events.publishEvent(new IdeaAnswered(
                id,
                idea.title(),
                idea.proposer(),
                given.outcome(),
                given.reason(),
                given.steer(),
                given.reviewDate(),
                given.referredTo(),
                now));
    }

    private Idea locked(IdeaId id) {
        return ideas.lock(List.of(id.value())).stream()
                .findFirst()
                .orElseThrow(() -> new RefusedException(IdeaRefusal.NOT_THERE));
    }

    private static List<UUID> keys(Collection<IdeaId> ids) {
        return ids.stream().map(IdeaId::value).toList();
    }

    /** SQL knows no empty list. */
    private static List<UUID> orNone(List<UUID> keys) {
        return keys.isEmpty() ? List.of(IdeaService.NONE) : keys;
    }
}
