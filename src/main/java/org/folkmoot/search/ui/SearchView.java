package org.folkmoot.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.folkmoot.search.Dimension;
import org.folkmoot.search.Facet;
import org.folkmoot.search.SearchAsk;
import org.folkmoot.search.SearchHit;
import org.folkmoot.search.SearchKind;
import org.folkmoot.search.SearchOrder;
import org.folkmoot.search.SearchResults;
import org.folkmoot.search.SearchService;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.ui.EmptyState;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.Pager;
import org.folkmoot.shared.ui.RichTextView;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.shared.ui.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;

/** What was found, 20 a page. Words, filters, order and page stand in the address. */
@Route(SearchNavigation.ROUTE)
@AnonymousAllowed
class SearchView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    static final int PAGE_SIZE = 20;

    private final transient SearchService search;
    private final transient List<SearchOffer> offers;
    private final transient PortalClock clock;
    private final TextField field = new TextField();
    private final Div filters = new Div();
    private final Div found = new Div();
    private String title = getTranslation("search.title");
    private SearchAsk ask = SearchAsk.words("");

    SearchView(SearchService search, List<SearchOffer> offers, PortalClock clock) {
        this.search = search;
        this.offers = offers;
        this.clock = clock;
        addClassName("fm-search-page");
        field.setLabel(getTranslation("search.field"));
        field.setHelperText(getTranslation("search.field.help"));
        field.setClearButtonVisible(true);
        field.addKeyDownListener(Key.ENTER, event -> look());
        var button = new NativeButton(getTranslation("search.button"), event -> look());
        button.addClassName("fm-primary");
        var form = new Div(field, button);
        form.addClassName("fm-search-form");
        form.getElement().setAttribute("role", "search");
        found.addClassName("fm-reading");
        var columns = new Div(filters, found);
        columns.addClassName("fm-search-columns");
        add(new PageHeader(getTranslation("search.title")), form, columns);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var location = event.getLocation();
        ask = SearchNavigation.ask(location, clock);
        var page = Pager.pageIn(location);
        filters.removeAll();
        found.removeAll();
        try {
            show(search.find(ask, PageRequest.of(page, PAGE_SIZE)), location, page);
        } catch (RefusedException refused) {
            field.setValue(ask.typed());
            found.add(new EmptyState(getTranslation(refused.refusal().key(), refused.arguments())));
        }
    }

    private void show(SearchResults results, Location location, int page) {
        ask = ask.with(results.query());
        field.setValue(results.query());
        title = results.query().isEmpty()
                ? getTranslation("search.title")
                : getTranslation("search.title.for", shortly(results.query()));
        var late = results.late();
        if (late != null) found.add(note(getTranslation("search.late", late.toMinutes())));
        if (results.shortened()) found.add(note(getTranslation("search.shortened", SearchService.QUERY_MAX)));
        if (results.query().isEmpty() && !ask.filtered()) {
            found.add(new EmptyState(getTranslation("search.nothing-typed")));
            return;
        }
        if (results.counts().isEmpty() && results.total() == 0) {
            found.add(nothing(results));
            offer(results);
            return;
        }
        filters.add(new FacetPanel(ask, results.facets(), clock, this::open));
        remarks(results);
        found.add(kinds(results), summary(results));
        offer(results);
        if (results.hits().isEmpty()) found.add(new EmptyState(getTranslation("search.none-here")));
        else found.add(new Rows(results.hits().map(this::row).toList().toArray(Row[]::new)));
        found.add(Pager.inAnyOrder(location, page, pages(results)));
    }

    private void offer(SearchResults results) {
        offers.forEach(one -> one.offer(link(ask), name(results)).ifPresent(found::add));
    }

    /** The words, or for filters alone what they are. */
    private String name(SearchResults results) {
        if (!results.query().isEmpty()) return results.query();
        return results.facets().stream()
                .flatMap(facet -> facet.values().stream())
                .filter(Facet.Value::chosen)
                .map(value -> value.name() == null ? getTranslation(value.value()) : value.name())
                .collect(Collectors.joining(", "));
    }

    private static int pages(SearchResults results) {
        return Math.min(results.hits().getTotalPages(), SearchService.DEEPEST / PAGE_SIZE);
    }

    private EmptyState nothing(SearchResults results) {
        var ways = new ArrayList<Component>();
        ways.add(new Paragraph(getTranslation("search.nothing-found.try")));
        if (ask.filtered())
            ways.add(new Anchor(link(ask.unfiltered()), getTranslation("search.nothing-found.unfiltered")));
        ways.add(new Anchor("ideas/new", getTranslation("search.nothing-found.idea")));
        return new EmptyState(
                getTranslation("search.nothing-found", shortly(results.query())), ways.toArray(Component[]::new));
    }

    /** What the portal did with the words, and the way back to the words as typed. */
    private void remarks(SearchResults results) {
        var corrected = results.corrected();
        var perhaps = results.perhaps();
        if (corrected != null) {
            var note = note(getTranslation("search.corrected", shortly(results.query()), shortly(corrected)) + " ");
            note.add(new Anchor(link(ask.asTyped()), getTranslation("search.corrected.as-typed")));
            found.add(note);
        } else if (perhaps != null) {
            var note = note(getTranslation("search.perhaps") + " ");
            note.add(new Anchor(link(ask.typing(perhaps)), perhaps));
            found.add(note);
        }
        if (results.relaxed()) found.add(note(getTranslation("search.relaxed")));
    }

    private Div summary(SearchResults results) {
        var count = new Paragraph(getTranslation("search.count", results.total()));
        count.addClassName("fm-grey");
        count.getElement().setAttribute("role", "status");
        var orders = new UnorderedList();
        for (var order : SearchOrder.values()) {
            var link = new Anchor(link(ask.ordered(order)), getTranslation("search.order." + order));
            if (order == ask.order()) link.getElement().setAttribute("aria-current", "true");
            orders.add(new ListItem(link));
        }
        var nav = new Nav(orders);
        nav.addClassName("fm-search-kinds");
        nav.setAriaLabel(getTranslation("search.order"));
        return new Div(count, nav);
    }

    private Nav kinds(SearchResults results) {
        var all = results.counts().values().stream().mapToLong(Long::longValue).sum();
        var list = new UnorderedList(kind(null, all));
        for (var one : SearchKind.values()) {
            var count = results.counts().getOrDefault(one, 0L);
            if (count > 0 || chosen(one)) list.add(kind(one, count));
        }
        var kinds = new Nav(list);
        kinds.addClassName("fm-search-kinds");
        kinds.setAriaLabel(getTranslation("search.kinds"));
        return kinds;
    }

    private ListItem kind(@Nullable SearchKind one, long count) {
        var words = one == null ? getTranslation("search.kind.all") : getTranslation("search.kind." + one + ".many");
        var to = ask.only(Dimension.KIND, one == null ? Set.of() : Set.of(one.name()));
        var link = new Anchor(link(to), getTranslation("search.kind.count", words, count));
        if (one == null ? !ask.chosen().containsKey(Dimension.KIND) : chosen(one))
            link.getElement().setAttribute("aria-current", "true");
        return new ListItem(link);
    }

    private boolean chosen(SearchKind kind) {
        return ask.chosen().getOrDefault(Dimension.KIND, Set.of()).contains(kind.name());
    }

    private Row row(SearchHit hit) {
        var title = new Anchor(hit.path());
        title.add(RichTextView.highlight(hit.titleHtml()));
        return new Row(title, "")
                .grey(RichTextView.highlight(hit.textHtml()))
                .end(getTranslation("search.kind." + hit.kind()));
    }

    private static Paragraph note(String text) {
        var note = new Paragraph(text);
        note.addClassName("fm-note");
        return note;
    }

    private void look() {
        open(ask.typing(field.getValue().strip()));
    }

    private void open(SearchAsk other) {
        getUI().ifPresent(ui -> ui.navigate(SearchNavigation.ROUTE, SearchNavigation.to(other, clock)));
    }

    private String link(SearchAsk other) {
        return SearchNavigation.link(other, clock);
    }

    private static String shortly(String query) {
        return query.length() <= 60 ? query : query.substring(0, 59) + "…";
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
