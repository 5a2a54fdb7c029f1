package org.folkmoot.story.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.folkmoot.action.ActionService;
import org.folkmoot.action.ui.ActionDesk;
import org.folkmoot.files.FileService;
import org.folkmoot.files.ui.FileList;
import org.folkmoot.idea.ui.IdeaNavigation;
import org.folkmoot.idea.ui.ShareLine;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.FolkmootSettings;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.PageSection;
import org.folkmoot.story.StoryId;
import org.folkmoot.story.StoryLine;
import org.folkmoot.story.StoryService;

/** One story, whole, with its actions and its evidence; to be shared and printed. */
@Route(StoryNavigation.STORY)
@AnonymousAllowed
class StoryView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient StoryService stories;
    private final transient ActionService actions;
    private final transient ActionDesk desk;
    private final transient FileService files;
    private final transient StoryParts parts;
    private final transient Dates dates;
    private final transient FolkmootSettings settings;
    private String title = "";

    StoryView(
            StoryService stories,
            ActionService actions,
            ActionDesk desk,
            FileService files,
            StoryParts parts,
            Dates dates,
            FolkmootSettings settings) {
        this.stories = stories;
        this.actions = actions;
        this.desk = desk;
        this.files = files;
        this.parts = parts;
        this.dates = dates;
        this.settings = settings;
        addClassName("fm-reading");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get(StoryNavigation.STORY_ID)
                .flatMap(StoryId::parse)
                .flatMap(stories::find)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(StoryLine story) {
        removeAll();
        title = story.title();
        add(
                new PageHeader(title)
                        .kicker(new Anchor(StoryNavigation.LIST, "◂ " + getTranslation("story.title")))
                        .subline(parts.day(story)),
                new Div(parts.pill(story)),
                new Paragraph(parts.line(story)));
        parts.chapters(story, true).forEach(chapter -> {
            ((Div) chapter).addClassName("fm-section");
            add(chapter);
        });
        add(new FileList(files, stories.evidence(story.idea()), dates));
        var done = actions.about(story.idea());
        if (!done.isEmpty())
            add(new PageSection(getTranslation("story.actions"), desk.rows(done, false, () -> again(story.id()))));
        add(
                new Paragraph(new Anchor(IdeaNavigation.idea(story.idea()), getTranslation("story.to-idea") + " ▸")),
                new ShareLine(settings.url(StoryNavigation.story(story.id())), story.title()));
    }

    private void again(StoryId id) {
        stories.find(id).ifPresent(this::show);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
