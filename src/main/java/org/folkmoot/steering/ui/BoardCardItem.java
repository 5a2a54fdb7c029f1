package org.folkmoot.steering.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import java.util.function.BiConsumer;
import org.folkmoot.idea.IdeaStage;
import org.folkmoot.idea.ui.IdeaNavigation;
import org.folkmoot.idea.ui.IdeaWords;
import org.folkmoot.shared.ui.Pill;
import org.folkmoot.steering.BoardCard;
import org.folkmoot.steering.BoardMoves;

/** One idea on the board. It can be dragged, and "Move to" does the same. */
class BoardCardItem extends ListItem {

    private final BoardCard card;

    BoardCardItem(BoardCard card, IdeaWords words, BiConsumer<BoardCard, IdeaStage> move) {
        this.card = card;
        addClassName("fm-board-card");
        var waits = card.stage().inFiltering();
        var title = new Anchor(
                waits ? SteeringNavigation.cockpit(card.id()) : IdeaNavigation.idea(card.id()), card.title());
        title.addClassName("fm-strong");
        title.getElement().setAttribute("draggable", "false");
        var grey = new Span(words.supporters(card.supporters()));
        grey.addClassName("fm-grey");
        add(title, grey);
        var outcome = card.prepared();
        if (outcome != null)
            add(new Pill(
                    getTranslation("steering.prepared.pill", getTranslation("steering.outcome." + outcome)),
                    Pill.Tone.WAITING));
        var moves = BoardMoves.from(card.stage());
        if (moves.isEmpty()) return;
        var menu = new NativeDetails(getTranslation("steering.board.move"));
        menu.getSummary()
                .getElement()
                .setAttribute("aria-label", getTranslation("steering.board.move.named", card.title()));
        var choices = new Div();
        for (var to : moves) {
            var answer = BoardMoves.outcome(to);
            var choice = new Button(
                    answer.isPresent()
                            ? getTranslation(
                                    "steering.board.prepare", getTranslation("steering.outcome." + answer.get()))
                            : words.stage(to),
                    click -> move.accept(card, to));
            choice.addClassName("fm-quiet");
            choices.add(choice);
        }
        menu.setContent(choices);
        add(menu);
        DragSource.create(this);
    }

    BoardCard card() {
        return card;
    }
}
