package org.folkmoot.round;

import java.util.UUID;

/** What takes dots: a group of cards, or a card in none. */
public record Rankable(boolean group, UUID id) {

    public static Rankable of(CardHeap heap) {
        return new Rankable(true, heap.id().value());
    }

    public static Rankable of(CardText card) {
        return new Rankable(false, card.id().value());
    }
}
