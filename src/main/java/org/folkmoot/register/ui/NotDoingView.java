package org.folkmoot.register.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.folkmoot.idea.IdeaStage;
import org.folkmoot.idea.ui.IdeaWords;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.Strategy.Theme;
import org.folkmoot.register.DecisionRegister;
import org.folkmoot.register.NotDoingFilter;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.ui.EmptyState;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.Pager;
import org.springframework.data.domain.PageRequest;

/** What was declined and what is parked, each with its reason, for everybody. */
@Route(NotDoingView.ROUTE)
@AnonymousAllowed
class NotDoingView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    static final String ROUTE = "not-doing";

    private static final int PAGE_SIZE = 20;
    private static final String STAGE = "stage";
    private static final String THEME = "theme";

    private final transient DecisionRegister register;
    private final transient IdeaWords words;
    private final transient Dates dates;
    private final Select<IdeaStage> stage = new Select<>();
    private final Select<Theme> theme = new Select<>();
    private final PageHeader header = new PageHeader(getTranslation("register.not-doing.title"));
    private final Div list = new Div();

    NotDoingView(DecisionRegister register, ProgrammeService programme, IdeaWords words, Dates dates) {
        this.register = register;
        this.words = words;
        this.dates = dates;
        addClassName("fm-register");
        stage.setLabel(getTranslation("register.not-doing.stage"));
        stage.setItems(IdeaStage.DECLINED, IdeaStage.PARKED);
        stage.setEmptySelectionAllowed(true);
        stage.setEmptySelectionCaption(getTranslation("register.not-doing.stage.all"));
        stage.setItemLabelGenerator(
                one -> one == null ? getTranslation("register.not-doing.stage.all") : words.stage(one));
        theme.setLabel(getTranslation("register.filter.theme"));
        theme.setItems(programme.strategy().themes());
        theme.setEmptySelectionAllowed(true);
        theme.setEmptySelectionCaption(getTranslation("register.filter.theme.all"));
        theme.setItemLabelGenerator(one -> one == null ? getTranslation("register.filter.theme.all") : one.name());
        stage.addValueChangeListener(change -> refilter(change.isFromClient()));
        theme.addValueChangeListener(change -> refilter(change.isFromClient()));
        var filters = new Div(stage, theme);
        filters.addClassName("fm-line");
        header.kicker(new Anchor(DecisionsView.ROUTE, "◂ " + getTranslation("register.title")));
        add(header, new Paragraph(new Text(getTranslation("register.not-doing.intro"))), filters, list);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var location = event.getLocation();
        var filter = filter(location);
        var number = Pager.pageIn(location);
        var page = register.notDoing(filter, PageRequest.of(number, PAGE_SIZE));
        header.subline(getTranslation("register.not-doing.subline", page.getTotalElements()));
        list.removeAll();
        if (page.isEmpty())
            list.add(
                    filter.equals(NotDoingFilter.all())
                            ? new EmptyState(getTranslation("register.not-doing.empty"))
                            : new EmptyState(
                                    getTranslation("register.empty.filter"),
                                    new Anchor(ROUTE, getTranslation("register.show-all"))));
        page.forEach(one -> list.add(new DecisionArticle(one, words, dates)));
        list.add(new Pager(location, number, page.getTotalPages()));
    }

    private NotDoingFilter filter(Location location) {
        var asked = location.getQueryParameters();
        stage.setValue(
                switch (asked.getSingleParameter(STAGE).orElse("")) {
                    case "declined" -> IdeaStage.DECLINED;
                    case "parked" -> IdeaStage.PARKED;
                    default -> null;
                });
        var wanted = asked.getSingleParameter(THEME).orElse("");
        theme.setValue(theme.getListDataView()
                .getItems()
                .filter(Objects::nonNull)
                .filter(one -> one.id().value().toString().equals(wanted))
                .findFirst()
                .orElse(null));
        var chosen = theme.getValue();
        return new NotDoingFilter(stage.getValue(), chosen == null ? null : chosen.id());
    }

    private void refilter(boolean byPerson) {
        if (!byPerson) return;
        var parameters = new LinkedHashMap<String, List<String>>();
        if (stage.getValue() != null)
            parameters.put(STAGE, List.of(stage.getValue().name().toLowerCase(Locale.ROOT)));
        if (theme.getValue() != null)
            parameters.put(THEME, List.of(theme.getValue().id().value().toString()));
        getUI().ifPresent(ui -> ui.navigate(ROUTE, new QueryParameters(parameters)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("register.not-doing.title");
    }
}
