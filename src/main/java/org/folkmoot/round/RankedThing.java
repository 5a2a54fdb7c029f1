package org.folkmoot.round;

import java.util.List;

/**
 * A line of the result.
 *
 * @param place from 1; those with as many dots share one, and the next is left out
 * @param tie   whether others share it
 * @param title of the group, or the card's words
 * @param cards of the group; none for a card in no group
 */
public record RankedThing(Rankable thing, int place, boolean tie, int dots, String title, List<CardText> cards) {

    public RankedThing {
        cards = List.copyOf(cards);
    }
}
