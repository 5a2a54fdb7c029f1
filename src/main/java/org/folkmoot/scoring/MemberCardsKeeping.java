package org.folkmoot.scoring;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.idea.IdeaMayWait;
import org.folkmoot.member.Role;
import org.folkmoot.member.RolesChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Cards owed follow whatever they depend on, in its transaction: just before it commits, the ideas it touched are reckoned
 * once. Whoever calls holds or has changed the idea's row, so that two never reckon it at once.
 */
@Component
class MemberCardsKeeping {

    private final MemberCards due;

    MemberCardsKeeping(MemberCards due) {
        this.due = due;
    }

    @EventListener
    void on(IdeaMayWait event) {
        touched(event.idea());
    }

    @EventListener
    void on(RolesChanged event) {
        if (event.differing().contains(Role.STEERING)) everythingTouched();
    }

    void touched(IdeaId idea) {
        touched().ideas.add(idea.value());
    }

    /** The group changed, or who reviews a sector. */
    void everythingTouched() {
        touched().all = true;
    }

    private Touched touched() {
        var there = (Touched) TransactionSynchronizationManager.getResource(this);
        if (there != null) return there;
        var made = new Touched();
        TransactionSynchronizationManager.bindResource(this, made);
        TransactionSynchronizationManager.registerSynchronization(made);
        return made;
    }

    /** What one transaction touched. Reckoned last of all, so that nothing is waited for while the group's rows are held. */
    private class Touched implements TransactionSynchronization {

        private final Set<UUID> ideas = new HashSet<>();
        private boolean all;

        @Override
        public int getOrder() {
            return LOWEST_PRECEDENCE;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            due.holdGroup();
            if (all) {
                due.clearAll();
                due.reckonAll();
            } else {
                due.clear(ideas);
                due.reckon(ideas);
            }
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(MemberCardsKeeping.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(MemberCardsKeeping.this, this);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(MemberCardsKeeping.this);
        }
    }
}
