package org.folkmoot.search.ui;

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
import org.folkmoot.search.SearchHit;
import org.folkmoot.search.SearchKind;
import org.folkmoot.search.SearchResults;
import org.folkmoot.search.SearchService;
import org.folkmoot.shared.ui.EmptyState;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.Pager;
import org.folkmoot.shared.ui.RichTextView;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.shared.ui.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;

/** What was found, best first, 20 a page. The words, the kind and the page stand in the address. */
@Route(SearchNavigation.ROUTE)
@AnonymousAllowed
class SearchView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    static final int PAGE_SIZE = 20;

    private final transient SearchService search;
    private final TextField field = new TextField();
    private final Div found = new Div();
    private String title = getTranslation("search.title");
    private @Nullable SearchKind kind;

    SearchView(SearchService search) {
        this.search = search;
        addClassName("fm-search-page");
        field.setLabel(getTranslation("search.field"));
        field.setHelperText(getTranslation("search.field.help"));
        field.setClearButtonVisible(true);
        field.addKeyDownListener(Key.ENTER, event -> open());
        var button = new NativeButton(getTranslation("search.button"), event -> open());
        button.addClassName("fm-primary");
        var form = new Div(field, button);
        form.addClassName("fm-search-form");
        form.getElement().setAttribute("role", "search");
        found.addClassName("fm-reading");
        add(new PageHeader(getTranslation("search.title")), form, found);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var location = event.getLocation();
        var typed = SearchNavigation.query(location);
        kind = SearchNavigation.kind(location).orElse(null);
        var page = Pager.pageIn(location);
        var results = search.find(typed, kind, PageRequest.of(page, PAGE_SIZE));
        field.setValue(results.query());
        title = results.query().isEmpty()
                ? getTranslation("search.title")
                : getTranslation("search.title.for", shortly(results.query()));
        found.removeAll();
        show(results, location, page);
    }

    private void show(SearchResults results, Location location, int page) {
        if (results.shortened()) found.add(note(getTranslation("search.shortened", SearchService.QUERY_MAX)));
        if (results.query().isEmpty()) {
            found.add(new EmptyState(getTranslation("search.nothing-typed")));
            return;
        }
        if (results.counts().isEmpty()) {
            found.add(new EmptyState(
                    getTranslation("search.nothing-found", shortly(results.query())),
                    new Paragraph(getTranslation("search.nothing-found.try")),
                    new Anchor("ideas/new", getTranslation("search.nothing-found.idea"))));
            return;
        }
        if (results.relaxed()) found.add(note(getTranslation("search.relaxed")));
        found.add(kinds(results), summary(results));
        if (results.hits().isEmpty()) found.add(new EmptyState(getTranslation("search.none-here")));
        else found.add(new Rows(results.hits().map(this::row).toList().toArray(Row[]::new)));
        found.add(Pager.inAnyOrder(location, page, results.hits().getTotalPages()));
    }

    private Paragraph summary(SearchResults results) {
        var summary =
                new Paragraph(getTranslation("search.count", results.hits().getTotalElements()));
        summary.addClassName("fm-grey");
        summary.getElement().setAttribute("role", "status");
        return summary;
    }

    private Nav kinds(SearchResults results) {
        var list = new UnorderedList();
        list.add(kind(results.query(), null, results.total()));
        for (var one : SearchKind.values())
            list.add(kind(results.query(), one, results.counts().getOrDefault(one, 0L)));
        var kinds = new Nav(list);
        kinds.addClassName("fm-search-kinds");
        kinds.setAriaLabel(getTranslation("search.kinds"));
        return kinds;
    }

    private ListItem kind(String query, @Nullable SearchKind one, long count) {
        var words = one == null ? getTranslation("search.kind.all") : getTranslation("search.kind." + one + ".many");
        var link = new Anchor(SearchNavigation.link(query, one), getTranslation("search.kind.count", words, count));
        if (one == kind) link.getElement().setAttribute("aria-current", "true");
        return new ListItem(link);
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

    private void open() {
        getUI().ifPresent(ui -> ui.navigate(
                SearchNavigation.ROUTE, SearchNavigation.to(field.getValue().strip(), kind)));
    }

    private static String shortly(String query) {
        return query.length() <= 60 ? query : query.substring(0, 59) + "…";
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
