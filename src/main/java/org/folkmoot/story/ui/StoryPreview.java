package org.folkmoot.story.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.regex.Pattern;
import org.folkmoot.shared.FolkmootSettings;
import org.folkmoot.shared.RichText;
import org.folkmoot.shared.ui.ShareTags;
import org.folkmoot.story.StoryId;
import org.folkmoot.story.StoryLine;
import org.folkmoot.story.StoryService;
import org.springframework.stereotype.Component;

/** What chat programs and social sites show of a story's address. */
@Component
class StoryPreview implements VaadinServiceInitListener {

    private static final int DESCRIPTION_MAX = 200;
    private static final Pattern PATH = Pattern.compile("/?you-said-we-did/([0-9a-fA-F-]{36})/?");

    private final transient StoryService stories;
    private final transient FolkmootSettings settings;

    StoryPreview(StoryService stories, FolkmootSettings settings) {
        this.stories = stories;
        this.settings = settings;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::describe);
    }

    private void describe(IndexHtmlResponse page) {
        var path = page.getVaadinRequest().getPathInfo();
        if (path == null) return;
        var found = PATH.matcher(path);
        if (!found.matches()) return;
        StoryId.parse(found.group(1))
                .flatMap(stories::find)
                .ifPresent(story -> ShareTags.write(
                        page.getDocument().head(),
                        story.title(),
                        words(story),
                        settings.url(StoryNavigation.story(story.id()))));
    }

    private static String words(StoryLine story) {
        return RichText.excerpt(story.happened().isEmpty() ? story.decided() : story.happened(), DESCRIPTION_MAX);
    }
}
