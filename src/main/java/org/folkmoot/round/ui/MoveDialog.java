package org.folkmoot.round.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.function.Consumer;
import org.folkmoot.round.CardGroupId;
import org.folkmoot.round.CardText;
import org.folkmoot.round.RoundBoard;

/** Where a card goes, without dragging it: a button for each group, a new one, or none. */
class MoveDialog extends Dialog {

    /** @param to empty for no group */
    MoveDialog(RoundBoard board, CardText card, Consumer<Optional<CardGroupId>> to, Runnable toNew) {
        setHeaderTitle(getTranslation("round.move.title"));
        var choices = new Div();
        choices.addClassName("fm-round-buttons");
        board.heaps().stream()
                .filter(heap -> !heap.cards().contains(card))
                .forEach(heap -> choices.add(button(heap.title(), () -> to.accept(Optional.of(heap.id())))));
        choices.add(button(getTranslation("round.move.new"), toNew));
        if (!board.loose().contains(card))
            choices.add(button(getTranslation("round.move.none"), () -> to.accept(Optional.empty())));
        add(new Paragraph(card.wording()), choices);
        var leave = new NativeButton(getTranslation("round.leave"), click -> close());
        leave.addClassName("fm-quiet");
        getFooter().add(leave);
    }

    private NativeButton button(String words, Runnable work) {
        var button = new NativeButton(words, click -> {
            close();
            work.run();
        });
        button.addClassName("fm-secondary");
        return button;
    }
}
