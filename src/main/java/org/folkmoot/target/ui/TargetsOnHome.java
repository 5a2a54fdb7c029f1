package org.folkmoot.target.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.folkmoot.shared.ui.HomeBlock;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.shared.ui.Rows;
import org.folkmoot.target.TargetService;
import org.springframework.stereotype.Component;

/** Home: targets of one's own that wait for a measurement. One statement for those who own none. */
@Component
class TargetsOnHome implements HomeBlock {

    private final TargetService targets;

    TargetsOnHome(TargetService targets) {
        this.targets = targets;
    }

    @Override
    public Zone zone() {
        return Zone.FOR_YOU;
    }

    @Override
    public int order() {
        return 16;
    }

    @Override
    public Optional<Div> create() {
        var waiting = targets.waitingForMe();
        if (waiting.isEmpty()) return Optional.empty();
        var block = new Div();
        var rows = new Rows();
        for (var line : waiting)
            rows.add(new Row(
                    block.getTranslation("target.home", line.terms().title()),
                    block.getTranslation("target.home.look"),
                    TargetNavigation.target(line.id())));
        block.add(rows);
        return Optional.of(block);
    }
}
