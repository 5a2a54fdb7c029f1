package org.folkmoot.round;

import java.util.List;

/** Cards that were put together. */
public record CardHeap(CardGroupId id, String title, List<CardText> cards) {

    public CardHeap {
        cards = List.copyOf(cards);
    }
}
