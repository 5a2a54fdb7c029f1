package org.folkmoot.round;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Puts what took dots in order: most first; as many dots share a place, and the next place is left out. */
final class DotRanking {

    private DotRanking() {}

    static List<RankedThing> of(List<CardHeap> heaps, List<CardText> loose, Map<Rankable, Integer> dots) {
        var things = new ArrayList<RankedThing>();
        heaps.forEach(heap -> things.add(thing(Rankable.of(heap), heap.title(), heap.cards(), dots)));
        loose.forEach(card -> things.add(thing(Rankable.of(card), card.wording(), List.of(), dots)));
        things.sort(Comparator.comparingInt(RankedThing::dots).reversed());
        var ranked = new ArrayList<RankedThing>();
        for (var one : things) {
            var place = 1
                    + (int) things.stream()
                            .filter(other -> other.dots() > one.dots())
                            .count();
            var tie =
                    things.stream().filter(other -> other.dots() == one.dots()).count() > 1;
            ranked.add(new RankedThing(one.thing(), place, tie, one.dots(), one.title(), one.cards()));
        }
        return List.copyOf(ranked);
    }

    private static RankedThing thing(Rankable what, String title, List<CardText> cards, Map<Rankable, Integer> dots) {
        return new RankedThing(what, 0, false, dots.getOrDefault(what, 0), title, cards);
    }
}
