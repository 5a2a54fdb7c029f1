package org.folkmoot.round.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.folkmoot.round.RankedThing;

/** The result by dots, most first; a tie says so. */
class RankingList extends OrderedList {

    RankingList(List<RankedThing> ranking) {
        addClassName("fm-ranking");
        ranking.forEach(thing -> add(line(thing)));
    }

    private ListItem line(RankedThing thing) {
        var place = new Span(getTranslation(thing.tie() ? "round.place.tie" : "round.place", thing.place()));
        place.addClassName("fm-place");
        var title = new Span(thing.title());
        title.addClassName("fm-strong");
        var line = new ListItem(place, title, new Span(getTranslation("round.dots.count", thing.dots())));
        if (thing.cards().isEmpty()) return line;
        var cards = new UnorderedList();
        thing.cards().forEach(card -> cards.add(new ListItem(card.wording())));
        line.add(cards);
        return line;
    }
}
