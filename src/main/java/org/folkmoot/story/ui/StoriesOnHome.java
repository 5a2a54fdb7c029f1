package org.folkmoot.story.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.folkmoot.idea.IdeaStage;
import org.folkmoot.shared.RichText;
import org.folkmoot.shared.ui.HomeBlock;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.shared.ui.Rows;
import org.folkmoot.story.StoryLine;
import org.folkmoot.story.StoryService;
import org.springframework.stereotype.Component;

/** Home: what came of it. */
@Component
class StoriesOnHome implements HomeBlock {

    private static final int SHOWN = 3;
    private static final int EXCERPT = 120;

    private final StoryService stories;
    private final StoryParts parts;

    StoriesOnHome(StoryService stories, StoryParts parts) {
        this.stories = stories;
        this.parts = parts;
    }

    @Override
    public Zone zone() {
        return Zone.OUTCOME;
    }

    @Override
    public Optional<Div> create() {
        var told = stories.newest(SHOWN);
        if (told.isEmpty()) return Optional.empty();
        var block = new Div(new Rows(told.stream().map(this::row).toArray(Row[]::new)));
        var all = new Anchor(StoryNavigation.LIST);
        all.setText(all.getTranslation("story.home.all"));
        block.add(new Paragraph(all));
        return Optional.of(block);
    }

    private Row row(StoryLine story) {
        var words = story.stage() == IdeaStage.DELIVERED && !story.happened().isEmpty()
                ? RichText.excerpt(story.happened(), EXCERPT)
                : parts.day(story);
        return new Row(story.title(), words, StoryNavigation.story(story.id())).end(parts.pill(story));
    }
}
