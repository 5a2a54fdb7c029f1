package org.folkmoot.action.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.folkmoot.action.ActionService;
import org.folkmoot.shared.ui.HomeBlock;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.shared.ui.Rows;
import org.springframework.stereotype.Component;

/** Home: "2 actions due this week", and what is late. */
@Component
class ActionsOnHome implements HomeBlock {

    private final ActionService actions;

    ActionsOnHome(ActionService actions) {
        this.actions = actions;
    }

    @Override
    public Zone zone() {
        return Zone.FOR_YOU;
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public Optional<Div> create() {
        var due = actions.due();
        if (due.dueThisWeek() == 0 && due.late() == 0) return Optional.empty();
        var block = new Div();
        var strong = due.dueThisWeek() > 0 ? "action.home.due" : "action.home.late";
        block.add(new Rows(new Row(
                block.getTranslation(strong, due.dueThisWeek(), due.late()),
                due.dueThisWeek() > 0 && due.late() > 0
                        ? block.getTranslation("action.home.late", 0, due.late())
                        : block.getTranslation("action.home.look"),
                ActionNavigation.MINE)));
        return Optional.of(block);
    }
}
