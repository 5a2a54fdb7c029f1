package org.folkmoot.idea.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.folkmoot.idea.IdeaService;
import org.folkmoot.idea.IdeaSummary;
import org.folkmoot.shared.ui.HomeBlock;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.shared.ui.Rows;
import org.springframework.stereotype.Component;

/** The home page's ideas people are backing. */
@Component
class BackedIdeas implements HomeBlock {

    private static final int SHOWN = 5;

    private final IdeaService ideas;
    private final IdeaWords words;

    BackedIdeas(IdeaService ideas, IdeaWords words) {
        this.ideas = ideas;
        this.words = words;
    }

    @Override
    public Zone zone() {
        return Zone.IDEAS;
    }

    @Override
    public Optional<Div> create() {
        var backed = ideas.mostBacked(SHOWN);
        if (backed.isEmpty()) return Optional.empty();
        var block = new Div(new Rows(backed.stream().map(this::row).toArray(Row[]::new)));
        var all = new Anchor(IdeaNavigation.list());
        all.setText(all.getTranslation("idea.home.all"));
        block.add(new Paragraph(all));
        return Optional.of(block);
    }

    private Row row(IdeaSummary idea) {
        return new Row(idea.title(), words.row(idea), IdeaNavigation.idea(idea.id()));
    }
}
