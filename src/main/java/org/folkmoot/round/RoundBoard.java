package org.folkmoot.round;

import java.util.List;

/**
 * A round's cards once they may be seen, without names.
 *
 * @param heaps   groups with cards in them, in the order in which they were made
 * @param loose   cards in no group, in the order in which they came
 * @param ranking the result, once the ranking is closed; none before
 * @param given   dots given so far
 * @param undo    whether a step of grouping can be taken back
 */
public record RoundBoard(
        RoundLine round,
        List<CardHeap> heaps,
        List<CardText> loose,
        List<RankedThing> ranking,
        int given,
        boolean undo) {

    public RoundBoard {
        heaps = List.copyOf(heaps);
        loose = List.copyOf(loose);
        ranking = List.copyOf(ranking);
    }

    public boolean empty() {
        return heaps.isEmpty() && loose.isEmpty();
    }
}
