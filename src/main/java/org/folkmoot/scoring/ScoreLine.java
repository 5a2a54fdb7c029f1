package org.folkmoot.scoring;

import org.jspecify.annotations.Nullable;

/**
 * An idea's scores for a line of a list, as far as the member who asks may know.
 *
 * @param cardsIn how many cards are in
 * @param mineIn  whether theirs is
 * @param barred  whether they have declared an interest
 * @param mine    weighted mean of their own card, or null
 * @param differs whether their own is at least {@link ScoreTotal#DIFFERS_BY} away from the mean of three cards or more
 * @param figures null while they are blind
 */
public record ScoreLine(
        int cardsIn,
        boolean mineIn,
        boolean barred,
        @Nullable Double mine,
        boolean differs,
        @Nullable ScoreFigures figures) {}
