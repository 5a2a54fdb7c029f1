package org.folkmoot.story;

import java.util.List;
import java.util.Optional;
import org.folkmoot.action.ActionService;
import org.folkmoot.audit.AuditLine;
import org.folkmoot.audit.AuditLog;
import org.folkmoot.idea.DeliveryService;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.idea.IdeaService;
import org.folkmoot.idea.IdeaStage;
import org.folkmoot.idea.IdeaSummary;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.Role;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What came of an idea: recorded by whoever owns an action of it, the steering group or a manager. The idea is held first. */
@Service
@Transactional(readOnly = true)
public class ResultService {

    private final Results results;
    private final StoryKeeper keeper;
    private final ActionService actions;
    private final DeliveryService delivery;
    private final IdeaService ideas;
    private final MemberService members;
    private final CurrentMember currentMember;
    private final AuditLog audit;
    private final PortalClock clock;

    ResultService(
            Results results,
            StoryKeeper keeper,
            ActionService actions,
            DeliveryService delivery,
            IdeaService ideas,
            MemberService members,
            CurrentMember currentMember,
            AuditLog audit,
            PortalClock clock) {
        this.results = results;
        this.keeper = keeper;
        this.actions = actions;
        this.delivery = delivery;
        this.ideas = ideas;
        this.members = members;
        this.currentMember = currentMember;
        this.audit = audit;
        this.clock = clock;
    }

    /** The one that holds; empty while there is none, or for an idea that is not open. */
    @PreAuthorize("permitAll")
    public Optional<ResultDetail> of(IdeaId id) {
        if (open(id).isEmpty()) return Optional.empty();
        return results.findFirstByIdeaIdOrderByTurnDesc(id.value())
                .filter(ResultRow::isThere)
                .map(row -> row.shown(
                        mayRecord(id),
                        currentMember.find().isEmpty()
                                ? ""
                                : members.namesOf(List.of(row.recordedBy())).getOrDefault(row.recordedBy(), "")));
    }

    /** Whether the person asking may record what came of it, now that it is approved. */
    @PreAuthorize("permitAll")
    public boolean mayRecord(IdeaId id) {
        if (currentMember.find().isEmpty()) return false;
        return open(id).filter(ResultService::goesOn).isPresent() && mayTouch(id);
    }

    /** The turn to name when there is nothing to see yet: 0, or that of a result taken back. */
    @PreAuthorize("isAuthenticated()")
    public int lastTurn(IdeaId id) {
        return results.findFirstByIdeaIdOrderByTurnDesc(id.value())
                .map(ResultRow::turn)
                .orElse(0);
    }

    /**
     * Records or corrects what came of it; the idea is delivered, and people are told once.
     *
     * @throws RefusedException NOT_YOURS, CHANGED_MEANWHILE, NOT_APPROVED (idea), NOT_THERE (idea)
     */
    @Transactional
    @PreAuthorize("isAuthenticated()")
    public void record(RecordResult asked) {
        var turn = held(asked.idea(), asked.seen());
        results.save(ResultRow.recorded(asked, turn + 1, currentMember.id(), clock.instant()));
        delivery.deliver(asked.idea());
        settled("story.audit.recorded", asked.idea());
    }

    /** What was recorded holds no more; the idea is in delivery again. @throws RefusedException as {@link #record}, NO_RESULT */
    @Transactional
    @PreAuthorize("isAuthenticated()")
    public void takeBack(IdeaId id, int seen) {
        var turn = held(id, seen);
        if (results.findFirstByIdeaIdOrderByTurnDesc(id.value())
                .filter(ResultRow::isThere)
                .isEmpty()) throw new RefusedException(StoryRefusal.NO_RESULT);
        results.save(ResultRow.takenBack(id, turn + 1, currentMember.id(), clock.instant()));
        delivery.resume(id);
        settled("story.audit.taken-back", id);
    }

    private int held(IdeaId id, int seen) {
        delivery.hold(id);
        if (!mayTouch(id)) throw new RefusedException(StoryRefusal.NOT_YOURS);
        var turn = lastTurn(id);
        if (turn != seen) throw new RefusedException(StoryRefusal.CHANGED_MEANWHILE);
        return turn;
    }

    private void settled(String what, IdeaId id) {
        keeper.renew(id);
        audit.record(AuditLine.of(
                what, "idea", id.value(), open(id).map(IdeaSummary::title).orElse("")));
    }

    private boolean mayTouch(IdeaId id) {
        return currentMember.has(Role.STEERING) || currentMember.has(Role.MANAGER) || actions.iOwnOneOf(id);
    }

    private Optional<IdeaSummary> open(IdeaId id) {
        return ideas.summaries(List.of(id)).stream().findFirst();
    }

    private static boolean goesOn(IdeaSummary idea) {
        return idea.stage() == IdeaStage.APPROVED
                || idea.stage() == IdeaStage.IN_DELIVERY
                || idea.stage() == IdeaStage.DELIVERED;
    }
}
