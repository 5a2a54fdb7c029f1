package org.folkmoot.story.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.folkmoot.idea.IdeaStage;
import org.folkmoot.idea.ui.IdeaNavigation;
import org.folkmoot.idea.ui.IdeaWords;
import org.folkmoot.idea.ui.ShareLine;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.Strategy.Theme;
import org.folkmoot.shared.FolkmootSettings;
import org.folkmoot.shared.ui.EmptyState;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.Pager;
import org.folkmoot.story.StoryFilter;
import org.folkmoot.story.StoryLine;
import org.folkmoot.story.StoryService;
import org.springframework.data.domain.PageRequest;

/** "You said, we did": what people said, what was decided, what happened, for everybody. */
@Route(StoryNavigation.LIST)
@Menu(order = 102, title = "nav.stories")
@AnonymousAllowed
class StoriesView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private static final int PAGE_SIZE = 10;
    private static final String THEME = "theme";
    private static final String STAGE = "stage";

    private final transient StoryService stories;
    private final transient StoryParts parts;
    private final PageHeader header = new PageHeader(getTranslation("story.title"));
    private final Select<Theme> theme = new Select<>();
    private final Select<IdeaStage> stage = new Select<>();
    private final Div list = new Div();

    StoriesView(
            StoryService stories,
            StoryParts parts,
            IdeaWords words,
            ProgrammeService programme,
            FolkmootSettings settings) {
        this.stories = stories;
        this.parts = parts;
        addClassName("fm-stories");
        theme.setLabel(getTranslation("story.filter.theme"));
        theme.setItems(programme.strategy().themes());
        theme.setEmptySelectionAllowed(true);
        theme.setEmptySelectionCaption(getTranslation("story.filter.theme.all"));
        theme.setItemLabelGenerator(one -> one == null ? getTranslation("story.filter.theme.all") : one.name());
        stage.setLabel(getTranslation("story.filter.stage"));
        stage.setItems(IdeaStage.DELIVERED, IdeaStage.IN_DELIVERY);
        stage.setEmptySelectionAllowed(true);
        stage.setEmptySelectionCaption(getTranslation("story.filter.stage.all"));
        stage.setItemLabelGenerator(one -> one == null ? getTranslation("story.filter.stage.all") : words.stage(one));
        theme.addValueChangeListener(change -> refilter(change.isFromClient()));
        stage.addValueChangeListener(change -> refilter(change.isFromClient()));
        var filters = new Div(theme, stage);
        filters.addClassName("fm-line");
        add(header, new Paragraph(getTranslation("story.intro")), filters, list);
        add(new ShareLine(settings.url(StoryNavigation.LIST), getTranslation("story.title")));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var location = event.getLocation();
        var filter = filter(location);
        var number = Pager.pageIn(location);
        var page = stories.list(filter, PageRequest.of(number, PAGE_SIZE));
        header.subline(getTranslation("story.subline", page.getTotalElements()));
        list.removeAll();
        if (page.isEmpty())
            list.add(
                    filter.equals(StoryFilter.all())
                            ? new EmptyState(
                                    getTranslation("story.empty"),
                                    new Anchor(IdeaNavigation.list(), getTranslation("story.empty.ideas")))
                            : new EmptyState(
                                    getTranslation("story.empty.filter"),
                                    new Anchor(StoryNavigation.LIST, getTranslation("story.show-all"))));
        page.forEach(story -> list.add(article(story)));
        list.add(new Pager(location, number, page.getTotalPages()));
    }

    private Article article(StoryLine story) {
        var title = new H2(new Anchor(StoryNavigation.story(story.id()), story.title()));
        var line = new Paragraph(parts.line(story));
        line.addClassName("fm-grey");
        var head = new Div(parts.pill(story));
        var article = new Article(title, head, line);
        article.addClassName("fm-story");
        var chapters = new Div();
        chapters.addClassName("fm-chapters");
        parts.chapters(story, false).forEach(chapters::add);
        article.add(chapters);
        return article;
    }

    private StoryFilter filter(Location location) {
        var asked = location.getQueryParameters();
        var wanted = asked.getSingleParameter(THEME).orElse("");
        theme.setValue(theme.getListDataView()
                .getItems()
                .filter(Objects::nonNull)
                .filter(one -> one.id().value().toString().equals(wanted))
                .findFirst()
                .orElse(null));
        stage.setValue(asked.getSingleParameter(STAGE)
                .map(text -> text.equals("delivered") ? IdeaStage.DELIVERED : IdeaStage.IN_DELIVERY)
                .orElse(null));
        var chosen = theme.getValue();
        return new StoryFilter(chosen == null ? null : chosen.id(), stage.getValue());
    }

    private void refilter(boolean byPerson) {
        if (!byPerson) return;
        var parameters = new LinkedHashMap<String, List<String>>();
        if (theme.getValue() != null)
            parameters.put(THEME, List.of(theme.getValue().id().value().toString()));
        if (stage.getValue() != null)
            parameters.put(STAGE, List.of(stage.getValue().name().toLowerCase(Locale.ROOT)));
        getUI().ifPresent(ui -> ui.navigate(StoryNavigation.LIST, new QueryParameters(parameters)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("story.title");
    }
}
