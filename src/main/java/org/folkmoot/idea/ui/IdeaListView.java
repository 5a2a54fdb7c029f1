package org.folkmoot.idea.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
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
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.folkmoot.idea.IdeaFilter;
import org.folkmoot.idea.IdeaOrder;
import org.folkmoot.idea.IdeaService;
import org.folkmoot.idea.IdeaStage;
import org.folkmoot.idea.IdeaSummary;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.Strategy.Theme;
import org.folkmoot.shared.Ids;
import org.folkmoot.shared.ui.EmptyState;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.Pager;
import org.folkmoot.shared.ui.Pill;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.shared.ui.Rows;
import org.springframework.data.domain.PageRequest;

/** All open ideas, 20 a page. Stage, theme, order and page stand in the address. */
@Route(IdeaNavigation.LIST)
@AnonymousAllowed
@Menu(order = 1, title = "nav.ideas")
class IdeaListView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    static final int PAGE_SIZE = 20;

    private static final String STAGE = "stage";
    private static final String THEME = "theme";
    private static final String ORDER = "order";

    private final transient IdeaService ideas;
    private final transient IdeaWords words;
    private final Select<IdeaStage> stage = new Select<>();
    private final Select<Theme> theme = new Select<>();
    private final Select<IdeaOrder> order = new Select<>();
    private final Div found = new Div();

    IdeaListView(IdeaService ideas, ProgrammeService programme, IdeaWords words, List<IdeaListAction> actions) {
        this.ideas = ideas;
        this.words = words;
        var putForward = new Anchor(IdeaNavigation.putForward(), getTranslation("idea.list.put-forward"));
        putForward.addClassName("fm-primary");
        stage.setLabel(getTranslation("idea.list.filter.stage"));
        stage.setEmptySelectionAllowed(true);
        stage.setEmptySelectionCaption(getTranslation("idea.list.filter.stage.all"));
        stage.setItems(IdeaStage.open());
        stage.setItemLabelGenerator(
                item -> item == null ? getTranslation("idea.list.filter.stage.all") : words.stage(item));
        theme.setLabel(getTranslation("idea.list.filter.theme"));
        theme.setEmptySelectionAllowed(true);
        theme.setEmptySelectionCaption(getTranslation("idea.list.filter.theme.all"));
        theme.setItems(programme.strategy().themes());
        theme.setItemLabelGenerator(item -> item == null ? getTranslation("idea.list.filter.theme.all") : item.name());
        order.setLabel(getTranslation("idea.list.filter.order"));
        order.setItems(IdeaOrder.values());
        order.setItemLabelGenerator(item -> getTranslation("idea.order." + item));
        stage.addValueChangeListener(change -> refilter(change.isFromClient()));
        theme.addValueChangeListener(change -> refilter(change.isFromClient()));
        order.addValueChangeListener(change -> refilter(change.isFromClient()));
        var filters = new Div(stage, theme, order);
        filters.addClassName("fm-filters");
        var asked = Stream.concat(Stream.of(putForward), actions.stream().flatMap(action -> action.create().stream()))
                .toArray(Component[]::new);
        add(new PageHeader(getTranslation("idea.list.title"), asked), filters, found);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var location = event.getLocation();
        stage.setValue(asked(location, STAGE).flatMap(IdeaListView::stage).orElse(null));
        theme.setValue(
                asked(location, THEME).flatMap(Ids::parse).flatMap(this::theme).orElse(null));
        order.setValue(asked(location, ORDER).flatMap(IdeaListView::order).orElse(IdeaOrder.NEWEST));
        var number = Pager.pageIn(location);
        var chosen = theme.getValue();
        var page = ideas.list(
                new IdeaFilter(stage.getValue(), chosen == null ? null : chosen.id(), order.getValue()),
                PageRequest.of(number, PAGE_SIZE));
        found.removeAll();
        if (page.isEmpty()) found.add(nothing());
        else found.add(new Rows(page.map(this::row).toList().toArray(Row[]::new)));
        found.add(
                order.getValue() == IdeaOrder.NEWEST
                        ? new Pager(location, number, page.getTotalPages())
                        : Pager.inAnyOrder(location, number, page.getTotalPages()));
    }

    private Row row(IdeaSummary idea) {
        var row = new Row(idea.title(), words.row(idea), IdeaNavigation.idea(idea.id()));
        if (idea.supportedByMe()) row.end(new Pill(getTranslation("idea.list.mine"), Pill.Tone.ACTIVE));
        return row;
    }

    private EmptyState nothing() {
        var filtered = stage.getValue() != null || theme.getValue() != null;
        return filtered
                ? new EmptyState(
                        getTranslation("idea.list.empty-filter"),
                        new Anchor(IdeaNavigation.list(), getTranslation("idea.list.show-all")))
                : new EmptyState(
                        getTranslation("idea.list.empty"),
                        new Anchor(IdeaNavigation.putForward(), getTranslation("idea.list.put-forward")));
    }

    private void refilter(boolean byPerson) {
        if (!byPerson) return;
        Map<String, String> parameters = new LinkedHashMap<>();
        if (stage.getValue() != null) parameters.put(STAGE, stage.getValue().name());
        if (theme.getValue() != null)
            parameters.put(THEME, theme.getValue().id().value().toString());
        if (order.getValue() != IdeaOrder.NEWEST)
            parameters.put(ORDER, order.getValue().name());
        getUI().ifPresent(ui -> ui.navigate(IdeaNavigation.list(), QueryParameters.simple(parameters)));
    }

    private static Optional<String> asked(Location location, String name) {
        return location.getQueryParameters().getSingleParameter(name);
    }

    private static Optional<IdeaStage> stage(String name) {
        return IdeaStage.open().stream().filter(one -> one.name().equals(name)).findFirst();
    }

    private static Optional<IdeaOrder> order(String name) {
        return Optional.of(name).filter(IdeaOrder.MOST_SUPPORTED.name()::equals).map(IdeaOrder::valueOf);
    }

    private Optional<Theme> theme(UUID id) {
        return theme.getListDataView()
                .getItems()
                .filter(one -> one.id().value().equals(id))
                .findFirst();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("idea.list.title");
    }
}
