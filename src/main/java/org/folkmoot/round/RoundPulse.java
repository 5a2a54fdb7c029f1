package org.folkmoot.round;

import org.jspecify.annotations.Nullable;

/**
 * What every open page of a subject is told when something changed: enough to see whether to read anew, and the one figure
 * that moves often.
 *
 * @param round  the one that runs, is ranked, or has ended last; null before the first
 * @param change moves whenever that round itself changed (its state, its clock), not when cards come in
 */
public record RoundPulse(@Nullable RoundId round, int change, int cardsIn) {}
