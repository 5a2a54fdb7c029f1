package org.folkmoot.round.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.folkmoot.round.CardText;
import org.folkmoot.round.MyRoom;
import org.folkmoot.round.Rankable;
import org.folkmoot.round.RoundBoard;

/** What can take dots, with one's own and the buttons to give one or take one back. */
class DotList extends UnorderedList {

    private final transient MyRoom room;
    private final transient Consumer<Rankable> give;
    private final transient Consumer<Rankable> takeBack;

    DotList(RoundBoard board, MyRoom room, Consumer<Rankable> give, Consumer<Rankable> takeBack) {
        this.room = room;
        this.give = give;
        this.takeBack = takeBack;
        addClassName("fm-cards");
        board.heaps().forEach(heap -> add(item(Rankable.of(heap), heap.title(), heap.cards())));
        board.loose().forEach(card -> add(item(Rankable.of(card), card.wording(), List.of())));
    }

    private ListItem item(Rankable thing, String title, List<CardText> cards) {
        var words = new Paragraph(title);
        words.addClassName("fm-strong");
        var item = new ListItem(words);
        if (!cards.isEmpty()) {
            var inside = new UnorderedList();
            cards.forEach(card -> inside.add(new ListItem(card.wording())));
            item.add(inside);
        }
        var mine = room.dots().getOrDefault(thing, 0);
        var dots = new Span("●".repeat(mine));
        dots.addClassName("fm-dots");
        dots.getElement()
                .setAttribute("role", "img")
                .setAttribute("aria-label", getTranslation("round.dots.mine", mine));
        var line = new Div(dots);
        line.addClassName("fm-card-line");
        var more = button("round.dots.give", "fm-secondary", title, () -> give.accept(thing));
        more.setEnabled(room.dotsLeft() > 0);
        line.add(more);
        if (mine > 0) line.add(button("round.dots.take-back", "fm-quiet", title, () -> takeBack.accept(thing)));
        item.add(line);
        return item;
    }

    private NativeButton button(String key, String className, String what, Runnable work) {
        var button = new NativeButton(getTranslation(key), click -> work.run());
        button.addClassName(className);
        button.setAriaLabel(getTranslation(key) + ": " + what);
        return button;
    }
}
