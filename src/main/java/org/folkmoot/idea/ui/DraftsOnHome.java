package org.folkmoot.idea.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.folkmoot.idea.CoAuthorService;
import org.folkmoot.idea.DraftService;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.ui.HomeBlock;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.shared.ui.Rows;
import org.springframework.stereotype.Component;

/** Home: what I have begun to write, and who asks me to write with them. */
@Component
class DraftsOnHome implements HomeBlock {

    private static final int SHOWN = 3;

    private final DraftService drafts;
    private final CoAuthorService coAuthors;
    private final Dates dates;

    DraftsOnHome(DraftService drafts, CoAuthorService coAuthors, Dates dates) {
        this.drafts = drafts;
        this.coAuthors = coAuthors;
        this.dates = dates;
    }

    @Override
    public Zone zone() {
        return Zone.FOR_YOU;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Div> create() {
        var mine = drafts.mine(SHOWN);
        var asked = coAuthors.mine();
        if (mine.isEmpty() && asked.isEmpty()) return Optional.empty();
        var block = new Div();
        if (!asked.isEmpty())
            block.add(new Rows(asked.stream()
                    .map(one -> new Row(
                            one.title(),
                            block.getTranslation("idea.coauthor.home", one.by(), dates.day(one.at())),
                            IdeaNavigation.idea(one.idea())))
                    .toArray(Row[]::new)));
        if (!mine.isEmpty()) block.add(DraftRows.of(mine, dates));
        return Optional.of(block);
    }
}
