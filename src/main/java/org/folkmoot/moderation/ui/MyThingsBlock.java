package org.folkmoot.moderation.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.folkmoot.moderation.ModerationService;
import org.folkmoot.shared.ui.HomeBlock;
import org.folkmoot.shared.ui.Pill;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.shared.ui.Rows;
import org.springframework.stereotype.Component;

/** Home, for authors: what they wrote and others do not see now. */
@Component
class MyThingsBlock implements HomeBlock {

    private static final int SHOWN = 5;

    private final ModerationService moderation;

    MyThingsBlock(ModerationService moderation) {
        this.moderation = moderation;
    }

    @Override
    public Zone zone() {
        return Zone.FOR_YOU;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<Rows> create() {
        var mine = moderation.notOpenOfMine(SHOWN);
        if (mine.isEmpty()) return Optional.empty();
        var asking = new Div();
        return Optional.of(new Rows(mine.stream()
                .map(one -> new Row(
                                one.label(),
                                asking.getTranslation(
                                        "moderation.home.mine." + one.note().visibility()),
                                one.link())
                        .end(new Pill(
                                asking.getTranslation(
                                        "moderation.visibility." + one.note().visibility()),
                                Pill.Tone.WAITING)))
                .toArray(Row[]::new)));
    }
}
