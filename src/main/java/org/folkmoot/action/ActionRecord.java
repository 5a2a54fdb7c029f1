package org.folkmoot.action;

import java.util.Locale;
import java.util.Objects;
import org.folkmoot.audit.AuditLine;
import org.folkmoot.audit.AuditLog;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes each step of an action, its line in the audit log, and the news for a new owner. */
@Component
class ActionRecord {

    private final Actions actions;
    private final ActionSteps steps;
    private final CurrentMember currentMember;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final PortalClock clock;

    ActionRecord(
            Actions actions,
            ActionSteps steps,
            CurrentMember currentMember,
            AuditLog audit,
            ApplicationEventPublisher events,
            PortalClock clock) {
        this.actions = actions;
        this.steps = steps;
        this.currentMember = currentMember;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** @param owner before the step @param state before the step, or null for the first one */
    void step(Action action, ActionStepKind kind, @Nullable MemberId owner, @Nullable ActionState state) {
        actions.saveAndFlush(action);
        var by = currentMember.find();
        var now = clock.instant();
        var turn = steps.lastTurn(action.id().value()) + 1;
        steps.save(new ActionStep(action, turn, kind, by.orElse(null), now));
        audit.record(new AuditLine(
                "action.audit." + kind,
                "action",
                action.id().value().toString(),
                action.terms().what(),
                state == null ? null : word(state),
                word(action.state())));
        var given = action.owner();
        if (given == null
                || Objects.equals(given, owner)
                || by.filter(given::equals).isPresent()) return;
        if (action.state().ended()) return;
        events.publishEvent(new ActionAssigned(
                action.id(), turn, given, action.terms().what(), action.terms().due(), action.from(), now));
    }

    /** How it stood before the last step that still holds. Each undone step takes the one before it out of account too. */
    ActionStep before(Action action) {
        var all = steps.findByActionIdOrderByTurn(action.id().value());
        var undone = 0;
        var last = all.size() - 1;
        while (last >= 0 && (undone > 0 || all.get(last).kind() == ActionStepKind.UNDONE)) {
            if (all.get(last).kind() == ActionStepKind.UNDONE) undone++;
            else undone--;
            last--;
        }
        if (last < 1) throw new RefusedException(ActionRefusal.NOTHING_TO_UNDO);
        return all.get(last - 1);
    }

    private static String word(ActionState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
