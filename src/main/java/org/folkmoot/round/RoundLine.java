package org.folkmoot.round;

import org.jspecify.annotations.Nullable;

/**
 * One round of a list.
 *
 * @param number  from 1
 * @param cards   whether people send cards
 * @param dots    for each person
 * @param clock   while it runs, otherwise null
 * @param cardsIn that stand
 * @param change  as {@link RoundPulse#change}
 */
public record RoundLine(
        RoundId id,
        int number,
        RoundKind kind,
        String question,
        int minutes,
        boolean cards,
        int dots,
        RoundState state,
        @Nullable RoundClock clock,
        int cardsIn,
        int change) {

    public boolean ended() {
        return state != RoundState.PLANNED && state != RoundState.RUNNING;
    }
}
