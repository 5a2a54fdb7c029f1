package org.folkmoot.steering;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.folkmoot.audit.AuditLine;
import org.folkmoot.audit.AuditLog;
import org.folkmoot.idea.AnsweringService;
import org.folkmoot.idea.AwaitingFilter;
import org.folkmoot.idea.GiveAnswer;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.idea.IdeaStage;
import org.folkmoot.idea.IdeaSummary;
import org.folkmoot.idea.Outcome;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decisions on ideas, from preparing in private to publishing together. Whoever prepares, removes, publishes or withdraws
 * holds the idea's row before the decision's, which refers to it; who comes second is told.
 */
@Service
@Transactional(readOnly = true)
public class SteeringService {

    private final Decisions decisions;
    private final DecisionRemovals removals;
    private final Publications publications;
    private final PublishedDecisions published;
    private final AnsweringService ideas;
    private final MemberService members;
    private final CurrentMember currentMember;
    private final AuditLog audit;
    private final PortalClock clock;

    SteeringService(
            Decisions decisions,
            DecisionRemovals removals,
            Publications publications,
            PublishedDecisions published,
            AnsweringService ideas,
            MemberService members,
            CurrentMember currentMember,
            AuditLog audit,
            PortalClock clock) {
        this.audit = audit;
        this.decisions = decisions;
        this.removals = removals;
        this.publications = publications;
        this.published = published;
        this.ideas = ideas;
        this.members = members;
        this.currentMember = currentMember;
        this.clock = clock;
    }

    /** Unanswered ideas, those that wait longest first. */
    @PreAuthorize("hasRole('STEERING')")
    public Page<QueueLine> queue(QueueFilter filter, Pageable page) {
        Map<IdeaId, Outcome> prepared = decisions.waitingOutcomes().stream()
                .collect(toMap(row -> new IdeaId(row.getIdea()), Decisions.OutcomeOfIdea::getOutcome));
        var asked =
                switch (filter.preparation()) {
                    case ALL -> new AwaitingFilter(filter.theme(), null, Set.of());
                    case PREPARED -> new AwaitingFilter(filter.theme(), prepared.keySet(), Set.of());
                    case UNPREPARED -> new AwaitingFilter(filter.theme(), null, prepared.keySet());
                };
        return ideas.awaitingAnswer(asked, page).map(idea -> new QueueLine(idea, prepared.get(idea.id())));
    }

    /** How many decisions wait to be published. */
    @PreAuthorize("hasRole('STEERING')")
    public int preparedCount() {
        return decisions.countWaiting();
    }

    /** All decisions that wait to be published, in the order they were prepared. */
    @PreAuthorize("hasRole('STEERING')")
    public List<PreparedDecision> prepared() {
        return shown(decisions.waiting());
    }

    @PreAuthorize("hasRole('STEERING')")
    public Optional<PreparedDecision> preparedFor(IdeaId idea) {
        return shown(decisions.waitingFor(idea.value()).stream().toList()).stream()
                .findFirst();
    }

    /**
     * Prepares a decision, or changes one: the earlier row stays, marked as replaced.
     *
     * @throws RefusedException ALREADY_PREPARED, CHANGED_MEANWHILE, or the idea has been answered or withdrawn
     */
    @Transactional
    @PreAuthorize("hasRole('STEERING')")
    public DecisionId prepare(PrepareDecision asked) {
        hold(asked);
        if (asked.answer().outcome() == Outcome.PARKED)
            GiveAnswer.reviewDate(asked.answer().reviewDate(), clock.today());
        var me = currentMember.id();
        var now = clock.instant();
        var decision = new Decision(asked.idea(), asked.answer(), me, now);
        var replaced = asked.replaces();
        if (replaced == null) requireNonePrepared(asked.idea());
        else if (decisions.settle(Set.of(replaced.value())) == 0)
            throw new RefusedException(SteeringRefusal.CHANGED_MEANWHILE);
        try {
            decisions.saveAndFlush(decision);
        } catch (DataIntegrityViolationException preparedAtOnce) {
            throw new RefusedException(SteeringRefusal.CHANGED_MEANWHILE);
        }
        if (replaced != null) removals.save(new DecisionRemoval(replaced, decision.id(), me, now));
        onRecord("steering.audit.prepared", List.of(decision));
        return decision.id();
    }

    /** @throws RefusedException CHANGED_MEANWHILE when it no longer waits */
    @Transactional
    @PreAuthorize("hasRole('STEERING')")
    public void remove(DecisionId id) {
        decisions.findById(id.value()).ifPresent(decision -> ideas.hold(Set.of(decision.idea())));
        if (decisions.settle(Set.of(id.value())) == 0) throw new RefusedException(SteeringRefusal.CHANGED_MEANWHILE);
        removals.save(new DecisionRemoval(id, null, currentMember.id(), clock.instant()));
        onRecord(
                "steering.audit.removed",
                decisions.findById(id.value()).stream().toList());
    }

    /**
     * Publishes every prepared decision, all or none.
     *
     * @param previewed the decisions the person has read; they must be exactly those that wait
     * @throws RefusedException NOTHING_PREPARED, PREPARED_CHANGED, or an idea has been answered or withdrawn
     */
    @Transactional
    @PreAuthorize("hasRole('STEERING')")
    public PublicationId publish(Set<DecisionId> previewed) {
        if (previewed.isEmpty()) throw new RefusedException(SteeringRefusal.NOTHING_PREPARED);
        var waiting = decisions.waiting();
        if (!previewed.equals(waiting.stream().map(Decision::id).collect(toSet())))
            throw new RefusedException(SteeringRefusal.PREPARED_CHANGED);
        ideas.hold(waiting.stream().flatMap(Decision::touches).collect(toSet()));
        var keys = waiting.stream().map(decision -> decision.id().value()).toList();
        if (decisions.settle(keys) < keys.size()) throw new RefusedException(SteeringRefusal.PREPARED_CHANGED);
        var publication = publications.saveAndFlush(new Publication(currentMember.id(), clock.instant()));
        for (var decision : waiting) {
            ideas.answer(decision.idea(), decision.answer());
            published.save(new PublishedDecision(decision.id(), publication.id()));
        }
        onRecord("steering.audit.published", waiting);
        return publication.id();
    }

    @PreAuthorize("hasRole('STEERING')")
    public Optional<PublicationDetail> publication(PublicationId id) {
        return publications.findById(id.value()).map(publication -> {
            var answers = decisions.publishedIn(id.value());
            var titles = summaries(answers);
            return new PublicationDetail(
                    id,
                    name(members.namesOf(Set.of(publication.publishedBy())), publication.publishedBy()),
                    publication.publishedAt(),
                    answers.stream()
                            .flatMap(decision -> Optional.ofNullable(titles.get(decision.idea()))
                                    .map(idea ->
                                            new PublicationDetail.Line(idea.id(), idea.title(), decision.outcome()))
                                    .stream())
                            .toList());
        });
    }

    /** The outcome alone: the reason is private until it is published, and then it is public. */
    private void onRecord(String what, List<Decision> about) {
        var ideasOf = summaries(about);
        for (var decision : about)
            audit.record(new AuditLine(
                    what,
                    "idea",
                    decision.idea().value().toString(),
                    Optional.ofNullable(ideasOf.get(decision.idea()))
                            .map(IdeaSummary::title)
                            .orElse(""),
                    null,
                    decision.answer().outcome().name().toLowerCase(Locale.ROOT)));
    }

    /** Both ideas of a merge, so that what is prepared for either of them stays as it is meanwhile. */
    private void hold(PrepareDecision asked) {
        var into = asked.answer().mergedInto();
        if (into == null) {
            ideas.holdUnanswered(asked.idea());
            return;
        }
        ideas.holdForMerge(asked.idea(), into);
        decisions
                .waitingFor(into.value())
                .map(Decision::answer)
                .map(GiveAnswer::mergedInto)
                .ifPresent(elsewhere -> {
                    throw new RefusedException(SteeringRefusal.TARGET_GOES_ELSEWHERE, title(into), title(elsewhere));
                });
        var coming = decisions.waitingInto(asked.idea().value()).size();
        if (coming > 0) throw new RefusedException(SteeringRefusal.OTHERS_COME_IN, title(asked.idea()), coming);
    }

    private String title(IdeaId idea) {
        return ideas.summaries(Set.of(idea)).stream()
                .map(IdeaSummary::title)
                .findFirst()
                .orElse("");
    }

    private void requireNonePrepared(IdeaId idea) {
        decisions.waitingFor(idea.value()).ifPresent(first -> {
            throw new RefusedException(
                    SteeringRefusal.ALREADY_PREPARED,
                    name(members.namesOf(Set.of(first.preparedBy())), first.preparedBy()));
        });
    }

    private List<PreparedDecision> shown(List<Decision> waiting) {
        if (waiting.isEmpty()) return List.of();
        var ideasOf = summaries(waiting);
        var told = ideas.toldAbout(waiting.stream().map(Decision::idea).toList());
        var people = new HashSet<MemberId>();
        waiting.forEach(decision -> {
            people.add(decision.preparedBy());
            var owner = decision.answer().owner();
            if (owner != null) people.add(owner);
        });
        var names = members.namesOf(people);
        return waiting.stream()
                .flatMap(decision -> Optional.ofNullable(ideasOf.get(decision.idea()))
                        .map(idea -> new PreparedDecision(
                                decision.id(),
                                idea.id(),
                                idea.title(),
                                idea.stage(),
                                decision.answer(),
                                owner(names, decision.answer()),
                                target(ideasOf, decision.answer()),
                                told.getOrDefault(idea.id(), 0),
                                name(names, decision.preparedBy()),
                                decision.preparedAt()))
                        .stream())
                .toList();
    }

    private static String owner(Map<MemberId, String> names, GiveAnswer answer) {
        return answer.owner() == null ? answer.ownerBody() : name(names, answer.owner());
    }

    private static PreparedDecision.@Nullable Target target(Map<IdeaId, IdeaSummary> known, GiveAnswer answer) {
        var id = answer.mergedInto();
        if (id == null) return null;
        var idea = known.get(id);
        return idea == null
                ? new PreparedDecision.Target(id, "", false)
                : new PreparedDecision.Target(
                        id, idea.title(), idea.stage() != IdeaStage.WITHDRAWN && idea.stage() != IdeaStage.MERGED);
    }

    /** Of the ideas decided on, and of those they go into. */
    private Map<IdeaId, IdeaSummary> summaries(List<Decision> of) {
        return ideas.summaries(of.stream().flatMap(Decision::touches).collect(toSet())).stream()
                .collect(toMap(IdeaSummary::id, idea -> idea));
    }

    private static String name(Map<MemberId, String> names, MemberId id) {
        return names.getOrDefault(id, "");
    }
}
