package org.folkmoot.steering;

import java.util.stream.Stream;
import org.folkmoot.idea.GiveAnswer;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.idea.Outcome;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.shared.RefusedException;
import org.springframework.stereotype.Component;

/** What every decision must keep to, a first one and a correction, prepared alone, for many ideas at once, or in a meeting. */
@Component
class DecisionRules {

    private final StandingAside aside;
    private final PreparedReading reading;
    private final CurrentMember currentMember;

    DecisionRules(StandingAside aside, PreparedReading reading, CurrentMember currentMember) {
        this.aside = aside;
        this.reading = reading;
        this.currentMember = currentMember;
    }

    /** An approval somebody takes on, and begins with something. @throws RefusedException OWNER_AND_FIRST_ACTION_MISSING */
    void requireWhole(GiveAnswer answer) {
        if (answer.outcome() != Outcome.APPROVED) return;
        var owned = answer.owner() != null || !answer.ownerBody().isEmpty();
        if (!owned || answer.firstAction().isEmpty())
            throw new RefusedException(SteeringRefusal.OWNER_AND_FIRST_ACTION_MISSING);
    }

    /**
     * The idea is held by now, and so is the one it goes into: an interest in either bars.
     *
     * @throws RefusedException INTEREST_DECLARED
     */
    void requireNoInterest(IdeaId idea, GiveAnswer answer) {
        var into = answer.mergedInto();
        requireNoInterest(into == null ? Stream.of(idea) : Stream.of(idea, into));
    }

    /** @throws RefusedException INTEREST_DECLARED */
    void requireNoInterest(Stream<IdeaId> held) {
        var me = currentMember.id();
        held.filter(idea -> aside.barred(idea, me)).findFirst().ifPresent(idea -> {
            throw new RefusedException(SteeringRefusal.INTEREST_DECLARED, reading.title(idea));
        });
    }
}
