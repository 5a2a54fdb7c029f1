package org.folkmoot.steering;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.folkmoot.idea.AnsweringService;
import org.folkmoot.idea.GiveAnswer;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.springframework.dao.DataIntegrityViolationException;
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
    private final Publishing publishing;
    private final PreparedReading reading;
    private final DecisionRules rules;
    private final AnsweringService ideas;
    private final MemberService members;
    private final CurrentMember currentMember;
    private final PortalClock clock;

    SteeringService(
            Decisions decisions,
            DecisionRemovals removals,
            Publications publications,
            Publishing publishing,
            PreparedReading reading,
            DecisionRules rules,
            AnsweringService ideas,
            MemberService members,
            CurrentMember currentMember,
            PortalClock clock) {
        this.decisions = decisions;
        this.removals = removals;
        this.publications = publications;
        this.publishing = publishing;
        this.reading = reading;
        this.rules = rules;
        this.ideas = ideas;
        this.members = members;
        this.currentMember = currentMember;
        this.clock = clock;
    }

    /** How many decisions wait to be published. */
    @PreAuthorize("hasRole('STEERING')")
    public int preparedCount() {
        return decisions.countWaiting();
    }

    /** All decisions on ideas on no meeting's agenda that wait to be published, in the order they were prepared. */
    @PreAuthorize("hasRole('STEERING')")
    public List<PreparedDecision> prepared() {
        return reading.shown(decisions.waitingBetweenMeetings());
    }

    @PreAuthorize("hasRole('STEERING')")
    public Optional<PreparedDecision> preparedFor(IdeaId idea) {
        return reading.shown(decisions.waitingFor(idea.value()).stream().toList()).stream()
                .findFirst();
    }

    /**
     * Prepares a decision, or changes one: the earlier row stays, marked as replaced.
     *
     * @throws RefusedException ALREADY_PREPARED, CHANGED_MEANWHILE, INTEREST_DECLARED, OWNER_AND_FIRST_ACTION_MISSING, of a merge TARGET_GOES_ELSEWHERE and
     *     OTHERS_COME_IN, or the idea has been answered or withdrawn
     */
    @Transactional
    @PreAuthorize("hasRole('STEERING')")
    public DecisionId prepare(PrepareDecision asked) {
        rules.requireWhole(asked.answer());
        hold(asked);
        rules.requireNoInterest(asked.idea(), asked.answer());
        if (asked.answer().reviewDate() != null)
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
        publishing.onRecord("steering.audit.prepared", List.of(decision));
        return decision.id();
    }

    /** @throws RefusedException CHANGED_MEANWHILE when it no longer waits, INTEREST_DECLARED */
    @Transactional
    @PreAuthorize("hasRole('STEERING')")
    public void remove(DecisionId id) {
        decisions.findById(id.value()).ifPresent(decision -> {
            ideas.hold(Set.of(decision.idea()));
            rules.requireNoInterest(Stream.of(decision.idea()));
        });
        if (decisions.settle(Set.of(id.value())) == 0) throw new RefusedException(SteeringRefusal.CHANGED_MEANWHILE);
        removals.save(new DecisionRemoval(id, null, currentMember.id(), clock.instant()));
        publishing.onRecord(
                "steering.audit.removed",
                decisions.findById(id.value()).stream().toList());
    }

    /**
     * Publishes every decision prepared between meetings, all or none; those of a meeting are {@link MeetingPublishing}'s.
     *
     * @param previewed the decisions the person has read; they must be exactly those that wait
     * @throws RefusedException NOTHING_PREPARED, PREPARED_CHANGED, or an idea has been answered or withdrawn
     */
    @Transactional
    @PreAuthorize("hasRole('STEERING')")
    public PublicationId publish(Set<DecisionId> previewed) {
        return publishing.publish(decisions.waitingBetweenMeetings(), previewed, null);
    }

    @PreAuthorize("hasRole('STEERING')")
    public Optional<PublicationDetail> publication(PublicationId id) {
        return publications.findById(id.value()).map(publication -> {
            var answers = decisions.publishedIn(id.value());
            var titles = reading.summaries(answers);
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
                    throw new RefusedException(
                            SteeringRefusal.TARGET_GOES_ELSEWHERE, reading.title(into), reading.title(elsewhere));
                });
        var coming = decisions.waitingInto(asked.idea().value()).size();
        if (coming > 0) throw new RefusedException(SteeringRefusal.OTHERS_COME_IN, reading.title(asked.idea()), coming);
    }

    private void requireNonePrepared(IdeaId idea) {
        decisions.waitingFor(idea.value()).ifPresent(first -> {
            throw new RefusedException(
                    SteeringRefusal.ALREADY_PREPARED,
                    name(members.namesOf(Set.of(first.preparedBy())), first.preparedBy()));
        });
    }

    private static String name(Map<MemberId, String> names, MemberId id) {
        return names.getOrDefault(id, "");
    }
}
