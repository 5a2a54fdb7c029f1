package org.folkmoot.steering.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.idea.ui.IdeaWords;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.Strategy.Theme;
import org.folkmoot.programme.ThemeId;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.ui.EmptyState;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.Pager;
import org.folkmoot.shared.ui.Pill;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.shared.ui.Rows;
import org.folkmoot.steering.QueueFilter;
import org.folkmoot.steering.QueueFilter.Preparation;
import org.folkmoot.steering.QueueLine;
import org.folkmoot.steering.SteeringService;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;

/** The queue of unanswered ideas, one of them open beside it. Filter, page and open idea stand in the address. */
@Route(SteeringNavigation.QUEUE)
@RolesAllowed("STEERING")
@Menu(order = 5, title = "nav.steering")
class SteeringView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    static final int PAGE_SIZE = 20;

    private final transient SteeringService steering;
    private final transient IdeaWords words;
    private final transient Dates dates;
    private final Anchor prepared = new Anchor(SteeringNavigation.PREPARED, "");
    private final PageHeader header = new PageHeader(getTranslation("steering.queue.title"), prepared);
    private final Select<Preparation> preparation = new Select<>();
    private final Select<Theme> theme = new Select<>();
    private final Section list = new Section();
    private final OpenedIdea opened;
    private transient @Nullable Location location;

    SteeringView(
            SteeringService steering, OpenedIdea opened, ProgrammeService programme, IdeaWords words, Dates dates) {
        this.steering = steering;
        this.opened = opened;
        this.words = words;
        this.dates = dates;
        prepared.addClassName("fm-secondary");
        preparation.setLabel(getTranslation("steering.queue.preparation"));
        preparation.setItems(Preparation.values());
        preparation.setItemLabelGenerator(one -> getTranslation("steering.queue.preparation." + one));
        theme.setLabel(getTranslation("steering.queue.theme"));
        theme.setEmptySelectionAllowed(true);
        theme.setEmptySelectionCaption(getTranslation("steering.queue.theme.all"));
        theme.setItems(programme.strategy().themes());
        theme.setItemLabelGenerator(one -> one == null ? getTranslation("steering.queue.theme.all") : one.name());
        preparation.addValueChangeListener(change -> refilter(change.isFromClient()));
        theme.addValueChangeListener(change -> refilter(change.isFromClient()));
        var filters = new Div(preparation, theme);
        filters.addClassName("fm-filters");
        list.setAriaLabel(getTranslation("steering.queue.list"));
        opened.onChange(this::refresh);
        var columns = new Div(list, opened);
        columns.addClassName("fm-steering");
        add(header, filters, columns);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        location = event.getLocation();
        SteeringNavigation.openedIn(event.getLocation()).ifPresentOrElse(opened::show, opened::showNothing);
        showList(event.getLocation());
    }

    private void refresh() {
        if (location != null) showList(location);
    }

    private void showList(Location shown) {
        var filter = SteeringNavigation.filterIn(shown);
        var open = SteeringNavigation.openedIn(shown).orElse(null);
        var number = Pager.pageIn(shown);
        preparation.setValue(filter.preparation());
        theme.setValue(themeOf(filter.theme()));
        var page = steering.queue(filter, PageRequest.of(number, PAGE_SIZE));
        var waiting = steering.preparedCount();
        prepared.setText(getTranslation("steering.queue.prepared", waiting));
        header.subline(getTranslation("steering.queue.subline", page.getTotalElements()));
        list.removeAll();
        if (page.isEmpty()) list.add(nothing(filter));
        else
            list.add(new Rows(
                    page.map(line -> row(line, filter, number, open)).toList().toArray(Row[]::new)));
        list.add(Pager.inAnyOrder(shown, number, page.getTotalPages()));
    }

    private Row row(QueueLine line, QueueFilter filter, int page, @Nullable IdeaId open) {
        var idea = line.idea();
        var supporters = words.supporters(idea.supporters());
        var since = dates.day(idea.submittedAt());
        var link = new Anchor(SteeringNavigation.queue(filter, page, idea.id()), idea.title());
        if (idea.id().equals(open)) link.getElement().setAttribute("aria-current", "true");
        var row = new Row(
                link,
                idea.theme() == null
                        ? getTranslation("steering.queue.row", supporters, since)
                        : getTranslation("steering.queue.row-with-theme", supporters, idea.theme(), since));
        var outcome = line.prepared();
        if (outcome != null)
            row.end(new Pill(
                    getTranslation("steering.prepared.pill", getTranslation("steering.outcome." + outcome)),
                    Pill.Tone.WAITING));
        return row;
    }

    private EmptyState nothing(QueueFilter filter) {
        if (filter.preparation() == Preparation.ALL && filter.theme() == null)
            return new EmptyState(getTranslation("steering.queue.empty"));
        return new EmptyState(
                getTranslation("steering.queue.empty-filter"),
                new Anchor(SteeringNavigation.QUEUE, getTranslation("steering.queue.show-all")));
    }

    private void refilter(boolean byPerson) {
        if (!byPerson) return;
        var chosen = theme.getValue();
        var filter = new QueueFilter(preparation.getValue(), chosen == null ? null : chosen.id());
        var open =
                location == null ? null : SteeringNavigation.openedIn(location).orElse(null);
        var to = new Location(SteeringNavigation.queue(filter, 0, open));
        getUI().ifPresent(ui -> ui.navigate(to.getPath(), to.getQueryParameters()));
    }

    private @Nullable Theme themeOf(@Nullable ThemeId id) {
        return id == null
                ? null
                : theme.getListDataView()
                        .getItems()
                        .filter(one -> one.id().equals(id))
                        .findFirst()
                        .orElse(null);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("steering.queue.title");
    }
}
