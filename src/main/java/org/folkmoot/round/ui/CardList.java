package org.folkmoot.round.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.folkmoot.round.CardHeap;
import org.folkmoot.round.CardText;
import org.folkmoot.round.RoundBoard;

/** Cards side by side, under the names of their groups. */
class CardList extends Div {

    CardList(RoundBoard board) {
        board.heaps().forEach(heap -> add(heap(heap)));
        if (!board.loose().isEmpty()) add(cards(board.loose()));
    }

    CardList(List<CardText> cards) {
        add(cards(cards));
    }

    private static Div heap(CardHeap heap) {
        var group = new Div(new H3(heap.title()), cards(heap.cards()));
        group.addClassName("fm-heap");
        return group;
    }

    private static UnorderedList cards(List<CardText> cards) {
        var list = new UnorderedList();
        list.addClassName("fm-cards");
        cards.forEach(card -> list.add(item(card)));
        return list;
    }

    static ListItem item(CardText card) {
        var item = new ListItem(new Paragraph(card.wording()));
        var table = card.table();
        if (table != null) {
            var whose = new Span();
            whose.setText(whose.getTranslation("round.card.table", table));
            whose.addClassName("fm-grey");
            item.add(whose);
        }
        return item;
    }
}
