package org.folkmoot.steering;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.folkmoot.idea.AnsweringService;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.idea.IdeaStage;
import org.folkmoot.idea.IdeaSummary;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.MemberId;
import org.folkmoot.scoring.AssignmentId;
import org.folkmoot.scoring.ReviewerService;
import org.folkmoot.shared.RefusedException;
import org.springframework.stereotype.Component;

/** What each {@link BulkAction} means for one idea, and which ideas it cannot be done to. */
@Component
class BulkSteps {

    private final ShortlistService shortlist;
    private final TagService tags;
    private final SteeringService steering;
    private final ReviewerService reviewers;
    private final StandingAside aside;
    private final DecisionRules rules;
    private final CurrentMember currentMember;
    private final Decisions decisions;
    private final AnsweringService ideas;

    BulkSteps(
            ShortlistService shortlist,
            TagService tags,
            SteeringService steering,
            ReviewerService reviewers,
            StandingAside aside,
            DecisionRules rules,
            CurrentMember currentMember,
            Decisions decisions,
            AnsweringService ideas) {
        this.shortlist = shortlist;
        this.tags = tags;
        this.steering = steering;
        this.reviewers = reviewers;
        this.aside = aside;
        this.rules = rules;
        this.currentMember = currentMember;
        this.decisions = decisions;
        this.ideas = ideas;
    }

    /** Titles by idea; an idea nobody may read any more has none. */
    Map<IdeaId, IdeaSummary> known(Collection<IdeaId> about) {
        return ideas.summaries(about).stream().collect(Collectors.toMap(IdeaSummary::id, one -> one));
    }

    /** A few statements, however many ideas. @throws RefusedException OWNER_AND_FIRST_ACTION_MISSING */
    Map<IdeaId, QueueRefusal> hindered(BulkAction action, Map<IdeaId, IdeaSummary> known, Collection<IdeaId> about) {
        if (action instanceof BulkAction.Prepare all) rules.requireWhole(all.answer());
        var why = new HashMap<IdeaId, QueueRefusal>();
        for (var id : about) {
            var idea = known.get(id);
            if (idea == null || !idea.stage().inFiltering()) why.put(id, QueueRefusal.NOT_WAITING);
        }
        var waiting = about.stream().filter(id -> !why.containsKey(id)).toList();
        switch (action) {
            case BulkAction.Shortlist all ->
                refuse(why, at(known, waiting, IdeaStage.SHORTLISTED), QueueRefusal.ON_SHORTLIST);
            case BulkAction.TakeOff all ->
                refuse(why, at(known, waiting, IdeaStage.SUBMITTED), QueueRefusal.NOT_ON_SHORTLIST);
            case BulkAction.Tag all -> refuse(why, tags.having(all.tag().id(), waiting), QueueRefusal.HAS_TAG);
            case BulkAction.Untag all -> {
                var without = new HashSet<>(waiting);
                without.removeAll(tags.having(all.tag().id(), waiting));
                refuse(why, without, QueueRefusal.HAS_NOT_TAG);
            }
            case BulkAction.Prepare all -> {
                refuse(why, prepared(waiting), QueueRefusal.HAS_PREPARED);
                refuse(why, aside.of(currentMember.id(), waiting), QueueRefusal.STAND_ASIDE);
            }
            case BulkAction.Assign all -> {
                refuse(why, reviewing(all.reviewer(), waiting), QueueRefusal.HAS_REVIEWER);
                refuse(why, aside.of(all.reviewer(), waiting), QueueRefusal.REVIEWER_STANDS_ASIDE);
            }
            case BulkAction.Undo all -> why.clear();
        }
        return why;
    }

    /** @return the row it wrote */
    UUID apply(BulkAction action, IdeaId idea) {
        return switch (action) {
            case BulkAction.Shortlist all -> shortlist.add(idea);
            case BulkAction.TakeOff all -> shortlist.takeOff(idea);
            case BulkAction.Tag all -> tags.tag(idea, all.tag().id());
            case BulkAction.Untag all -> tags.untag(idea, all.tag().id());
            case BulkAction.Prepare all ->
                steering.prepare(new PrepareDecision(idea, all.answer(), null)).value();
            case BulkAction.Assign all ->
                reviewers.assign(List.of(idea), List.of(all.reviewer())).stream()
                        .findFirst()
                        .orElseThrow(() -> new RefusedException(QueueRefusal.HAS_REVIEWER))
                        .value();
            case BulkAction.Undo all -> throw new IllegalArgumentException("an undo is done line by line");
        };
    }

    /** Takes back what that row says. @return the row it wrote or ended */
    UUID undo(BulkKind kind, IdeaId idea, UUID row) {
        return switch (kind) {
            case SHORTLIST, TAKE_OFF -> shortlist.undo(idea, row);
            case TAG -> tags.undo(idea, row, true);
            case UNTAG -> tags.undo(idea, row, false);
            case PREPARE -> {
                steering.remove(new DecisionId(row));
                yield row;
            }
            case ASSIGN -> {
                if (reviewers.release(List.of(new AssignmentId(row))) == 0)
                    throw new RefusedException(QueueRefusal.MOVED_MEANWHILE);
                yield row;
            }
            case UNDO -> throw new RefusedException(QueueRefusal.NOTHING_TO_UNDO);
        };
    }

    /** To the idea itself: one whose sector they review may be given to them all the same. */
    private Set<IdeaId> reviewing(MemberId reviewer, Collection<IdeaId> among) {
        return reviewers.of(among).entrySet().stream()
                .filter(entry -> entry.getValue().stream()
                        .anyMatch(one -> one.idea() != null && one.member().equals(reviewer)))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private Set<IdeaId> prepared(Collection<IdeaId> among) {
        return decisions.standingAmong(among.stream().map(IdeaId::value).toList()).stream()
                .map(IdeaId::new)
                .collect(Collectors.toSet());
    }

    private static Set<IdeaId> at(Map<IdeaId, IdeaSummary> known, Collection<IdeaId> waiting, IdeaStage stage) {
        return waiting.stream()
                .filter(id -> known.containsKey(id) && known.get(id).stage() == stage)
                .collect(Collectors.toSet());
    }

    private static void refuse(Map<IdeaId, QueueRefusal> why, Set<IdeaId> those, QueueRefusal because) {
        those.forEach(id -> why.put(id, because));
    }
}
