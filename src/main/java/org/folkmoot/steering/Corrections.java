package org.folkmoot.steering;

import java.util.Locale;
import java.util.Set;
import org.folkmoot.audit.AuditLine;
import org.folkmoot.audit.AuditLog;
import org.folkmoot.idea.AnsweringService;
import org.folkmoot.idea.CorrectingService;
import org.folkmoot.idea.GiveAnswer;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.idea.IdeaSummary;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.MemberService;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decisions that take the place of published ones: prepared in private, published as others are; the earlier one stays readable. */
@Service
public class Corrections {

    private final Decisions decisions;
    private final CorrectingService correcting;
    private final DecisionRules rules;
    private final AnsweringService ideas;
    private final MemberService members;
    private final CurrentMember currentMember;
    private final AuditLog audit;
    private final PortalClock clock;

    Corrections(
            Decisions decisions,
            CorrectingService correcting,
            DecisionRules rules,
            AnsweringService ideas,
            MemberService members,
            CurrentMember currentMember,
            AuditLog audit,
            PortalClock clock) {
        this.decisions = decisions;
        this.correcting = correcting;
        this.rules = rules;
        this.ideas = ideas;
        this.members = members;
        this.currentMember = currentMember;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws RefusedException ALREADY_PREPARED, CHANGED_MEANWHILE, INTEREST_DECLARED, OWNER_AND_FIRST_ACTION_MISSING, or those of {@link CorrectingService#holdForCorrection} */
    @Transactional
    @PreAuthorize("hasRole('STEERING')")
    public DecisionId prepare(PrepareCorrection asked) {
        rules.requireWhole(asked.answer());
        correcting.holdForCorrection(asked.idea(), asked.corrects(), asked.answer());
        rules.requireNoInterest(asked.idea(), asked.answer());
        if (asked.answer().reviewDate() != null)
            GiveAnswer.reviewDate(asked.answer().reviewDate(), clock.today());
        decisions.waitingFor(asked.idea().value()).ifPresent(first -> {
            throw new RefusedException(
                    SteeringRefusal.ALREADY_PREPARED,
                    members.namesOf(Set.of(first.preparedBy())).getOrDefault(first.preparedBy(), ""));
        });
        var decision = new Decision(asked.idea(), asked.answer(), currentMember.id(), clock.instant());
        decision.takesThePlaceOf(asked.corrects());
        try {
            decisions.saveAndFlush(decision);
        } catch (DataIntegrityViolationException preparedAtOnce) {
            throw new RefusedException(SteeringRefusal.CHANGED_MEANWHILE);
        }
        audit.record(new AuditLine(
                "steering.audit.correction-prepared",
                "idea",
                asked.idea().value().toString(),
                ideas.summaries(Set.of(asked.idea())).stream()
                        .map(IdeaSummary::title)
                        .findFirst()
                        .orElse(""),
                null,
                asked.answer().outcome().name().toLowerCase(Locale.ROOT)));
        return decision.id();
    }

    /**
     * Publishes one decision in the caller's transaction: a first answer, or the next one. What was to correct the answer of a
     * parked idea answers it when the idea has come back by itself.
     */
    void give(Decision decision) {
        var corrects = decision.corrects();
        if (corrects == null || waitsAgain(decision.idea())) ideas.answer(decision.idea(), decision.answer());
        else correcting.correct(decision.idea(), corrects, decision.answer());
    }

    private boolean waitsAgain(IdeaId idea) {
        return ideas.summaries(Set.of(idea)).stream()
                .anyMatch(one -> one.stage().inFiltering());
    }
}
