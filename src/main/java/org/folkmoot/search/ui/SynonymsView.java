package org.folkmoot.search.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import org.folkmoot.search.SynonymLine;
import org.folkmoot.search.SynonymService;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.ui.Confirm;
import org.folkmoot.shared.ui.EmptyState;
import org.folkmoot.shared.ui.FieldErrors;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.Pager;
import org.folkmoot.shared.ui.Rows;

/** Words that mean nearly the same in a search: a manager adds, changes and removes groups of them. */
@Route(SynonymsView.ROUTE)
@RolesAllowed("MANAGER")
@Menu(order = 145, title = "search.synonyms.title")
class SynonymsView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    static final String ROUTE = "admin/synonyms";

    static final int PAGE_SIZE = 30;

    private static final String WORD = "q";
    private static final int TYPED_MAX = 1400;

    private final transient SynonymService synonyms;
    private final TextField group = new TextField(getTranslation("search.synonyms.add.label"));
    private final TextField word = new TextField(getTranslation("search.synonyms.find"));
    private final Div list = new Div();
    private Location location = new Location(ROUTE);

    SynonymsView(SynonymService synonyms) {
        this.synonyms = synonyms;
        addClassName("fm-synonyms");
        group.setHelperText(getTranslation("search.synonyms.add.help"));
        group.setMaxLength(TYPED_MAX);
        group.addKeyDownListener(Key.ENTER, event -> add());
        var add = new Button(getTranslation("search.synonyms.add"), click -> add());
        add.addClassName("fm-primary");
        var form = new Div(group, add);
        form.addClassName("fm-search-form");
        word.setMaxLength(60);
        word.setClearButtonVisible(true);
        word.addValueChangeListener(change -> {
            if (change.isFromClient()) UI.getCurrent().navigate(ROUTE, query(change.getValue()));
        });
        var filters = new Div(word);
        filters.addClassName("fm-filters");
        add(
                new PageHeader(getTranslation("search.synonyms.title"), restore()),
                new Paragraph(getTranslation("search.synonyms.intro")),
                form,
                filters,
                list);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        location = event.getLocation();
        word.setValue(location.getQueryParameters().getSingleParameter(WORD).orElse(""));
        show();
    }

    private void show() {
        list.removeAll();
        var groups = having(word.getValue().strip().toLowerCase(Locale.ROOT));
        if (groups.isEmpty()) {
            list.add(new EmptyState(getTranslation("search.synonyms.none")));
            return;
        }
        var pages = (groups.size() + PAGE_SIZE - 1) / PAGE_SIZE;
        var page = Math.min(Pager.pageIn(location), pages - 1);
        var count = new Paragraph(getTranslation("search.synonyms.count", groups.size()));
        count.addClassName("fm-grey");
        var rows = new Rows();
        groups.stream()
                .skip((long) page * PAGE_SIZE)
                .limit(PAGE_SIZE)
                .forEach(one -> rows.add(new SynonymRow(one, synonyms, this::show)));
        list.add(count, rows, new Pager(location, page, pages));
    }

    private List<SynonymLine> having(String part) {
        return synonyms.all().stream().filter(one -> one.terms().contains(part)).toList();
    }

    private void add() {
        try {
            synonyms.add(group.getValue());
            Notice.show(getTranslation("search.synonyms.added"));
            FieldErrors.clear(group);
            group.clear();
            show();
        } catch (RefusedException refused) {
            FieldErrors.show(group, getTranslation(refused.refusal().key(), refused.arguments()));
        }
    }

    private Button restore() {
        var button = new Button(
                getTranslation("search.synonyms.restore"),
                click -> Confirm.ask(
                        getTranslation("search.synonyms.restore.title"),
                        getTranslation("search.synonyms.restore.text"),
                        getTranslation("search.synonyms.restore.verb"),
                        () -> {
                            synonyms.restore();
                            show();
                        }));
        button.addClassName("fm-secondary");
        return button;
    }

    private static QueryParameters query(String part) {
        return part.isBlank() ? QueryParameters.empty() : QueryParameters.of(WORD, part.strip());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("search.synonyms.title");
    }
}
