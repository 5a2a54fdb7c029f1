package org.folkmoot.scoring;

import org.jspecify.annotations.Nullable;

/**
 * What cards add up to.
 *
 * @param judged how many of the cards judge at all
 * @param mean   of these cards' weighted means, 1 to 5; null while there are none
 * @param spread their standard deviation (of all of them, not of a sample), 0 to 2
 */
public record ScoreFigures(
        int judged, @Nullable Double mean, @Nullable Double spread) {}
