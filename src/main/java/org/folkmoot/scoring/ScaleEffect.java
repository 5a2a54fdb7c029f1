package org.folkmoot.scoring;

/**
 * What other weights would do to the ideas that wait, without naming one: who may change weights may not know means.
 *
 * @param ideas    with at least one card that judges
 * @param moved    of these, whose mean would move by a tenth or more
 * @param farthest how far the farthest mean would move
 * @param topStays of the ten best, or of all if fewer, how many would stay among them
 * @param top      ten, or all if fewer
 */
public record ScaleEffect(int ideas, int moved, double farthest, int topStays, int top) {}
