package org.folkmoot.steering.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.idea.ui.IdeaWords;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.ui.EmptyState;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.Pager;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.shared.ui.Rows;
import org.folkmoot.steering.BulkService;
import org.folkmoot.steering.QueueCount;
import org.folkmoot.steering.QueueItem;
import org.folkmoot.steering.QueueQuery;
import org.folkmoot.steering.QueueService;
import org.folkmoot.steering.QueueView;
import org.folkmoot.steering.SteeringService;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;

/**
 * The ideas that wait for an answer. What is shown and its page stand in the address, and go along to the cockpit, which
 * each line opens.
 */
@Route(SteeringNavigation.QUEUE)
@RolesAllowed("STEERING")
@Menu(order = 5, title = "nav.steering")
class SteeringView extends Main implements BeforeEnterObserver, AfterNavigationObserver, HasDynamicTitle {

    static final int PAGE_SIZE = 20;

    private final transient QueueService queue;
    private final transient SteeringService steering;
    private final transient IdeaWords words;
    private final transient Dates dates;
    private final Anchor prepared = new Anchor(SteeringNavigation.PREPARED, "");
    private final PageHeader header = new PageHeader(
            getTranslation("steering.queue.title"),
            prepared,
            secondary(MeetingNavigation.LIST, "steering.meetings.title"),
            secondary(SteeringNavigation.BOARD, "steering.queue.board"),
            secondary(SteeringNavigation.COVERAGE, "steering.queue.coverage"));
    private final QueueTabs tabs = new QueueTabs();
    private final KeptViews kept;
    private final QueueFilters filters;
    private final BulkBar bulk;
    private final Section list = new Section();
    private final Set<IdeaId> selected = new LinkedHashSet<>();
    private transient QueueQuery query = QueueQuery.ALL;
    private transient @Nullable Location location;

    SteeringView(
            QueueService queue,
            SteeringService steering,
            QueueChoices choices,
            KeptViews kept,
            BulkBar bulk,
            IdeaWords words,
            Dates dates) {
        this.queue = queue;
        this.steering = steering;
        this.kept = kept;
        this.bulk = bulk;
        this.words = words;
        this.dates = dates;
        this.filters = new QueueFilters(choices);
        prepared.addClassName("fm-secondary");
        filters.onChange(other -> go(SteeringNavigation.queue(other, 0)));
        bulk.onStart(started -> go(SteeringNavigation.bulk(started)));
        bulk.onClear(() -> select(Set.of()));
        list.setAriaLabel(getTranslation("steering.queue.list"));
        add(header, tabs, filters, kept, list, bulk, keys());
    }

    /** An address from when an idea was opened beside the queue. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        SteeringNavigation.openedIn(event.getLocation()).ifPresent(idea -> {
            var cockpit =
                    new Location(SteeringNavigation.cockpit(idea, SteeringNavigation.queryIn(event.getLocation())));
            event.forwardTo(cockpit.getPath(), cockpit.getQueryParameters());
        });
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        location = event.getLocation();
        var asked = SteeringNavigation.queryIn(event.getLocation());
        if (!asked.equals(query)) selected.clear();
        query = asked;
        showList(event.getLocation());
    }

    private void refresh() {
        if (location != null) showList(location);
    }

    private void showList(Location shown) {
        filters.show(query);
        kept.show(query);
        prepared.setText(getTranslation("steering.queue.prepared", steering.preparedCount()));
        list.removeAll();
        try {
            var counts = queue.counts(query);
            tabs.show(query, counts);
            fill(shown, Objects.requireNonNull(counts.get(query.view())));
        } catch (RefusedException refused) {
            list.add(new EmptyState(getTranslation(refused.refusal().key(), refused.arguments())));
        }
        bulk.show(selected);
    }

    private void fill(Location shown, QueueCount counted) {
        var number = Pager.pageIn(shown);
        var page = queue.page(query, counted, PageRequest.of(number, PAGE_SIZE));
        var total = (int) page.getTotalElements();
        header.subline(getTranslation(
                query.narrowed() || query.view() != QueueView.ALL ? "steering.queue.fit" : "steering.queue.subline",
                total));
        if (page.isEmpty()) {
            list.add(nothing());
            return;
        }
        var lines = new QueueList();
        lines.add(new Rows(page.map(this::row).toList().toArray(Row[]::new)));
        list.add(lines, all(total));
        if (total == QueueService.DEEPEST) list.add(new Paragraph(getTranslation("steering.queue.deepest", total)));
        list.add(Pager.inAnyOrder(shown, number, page.getTotalPages()));
    }

    private Row row(QueueItem item) {
        var link = new Anchor(SteeringNavigation.cockpit(item.id(), query), item.title());
        return new QueueRow(item, link, selected.contains(item.id()), on -> select(item.id(), on), words, dates);
    }

    private Button all(int total) {
        var count = Math.min(total, BulkService.AT_MOST);
        var button = new Button(
                getTranslation(count < total ? "steering.queue.all.first" : "steering.queue.all", count),
                click -> select(new LinkedHashSet<>(queue.ids(query, BulkService.AT_MOST))));
        button.addClassName("fm-quiet");
        return button;
    }

    private void select(IdeaId idea, boolean on) {
        if (on) selected.add(idea);
        else selected.remove(idea);
        bulk.show(selected);
    }

    private void select(Set<IdeaId> ideas) {
        selected.clear();
        selected.addAll(ideas);
        refresh();
    }

    private EmptyState nothing() {
        if (query.equals(QueueQuery.ALL)) return new EmptyState(getTranslation("steering.queue.empty"));
        return new EmptyState(
                getTranslation("steering.queue.empty-filter"),
                new Anchor(SteeringNavigation.QUEUE, getTranslation("steering.queue.show-all")));
    }

    private NativeDetails keys() {
        var keys = new NativeDetails(getTranslation("steering.keys"));
        keys.addClassNames("fm-keys", "fm-no-print");
        keys.setContent(new Paragraph(getTranslation("steering.keys.queue")));
        return keys;
    }

    private Anchor secondary(String path, String key) {
        var link = new Anchor(path, getTranslation(key));
        link.addClassName("fm-secondary");
        return link;
    }

    private void go(String path) {
        var to = new Location(path);
        getUI().ifPresent(ui -> ui.navigate(to.getPath(), to.getQueryParameters()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("steering.queue.title");
    }
}
