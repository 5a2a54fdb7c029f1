package org.folkmoot.register.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import org.folkmoot.idea.ui.IdeaWords;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.register.DecisionRegister;
import org.folkmoot.register.RegisterExport;
import org.folkmoot.register.RegisterFilter;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.ui.EmptyState;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.Pager;
import org.springframework.data.domain.PageRequest;

/** Every published decision, newest first, with what was decided before and after it. */
@Route(DecisionsView.ROUTE)
@Menu(order = 103, title = "nav.decisions")
@AnonymousAllowed
class DecisionsView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    static final String ROUTE = "decisions";

    private static final int PAGE_SIZE = 20;
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final transient DecisionRegister register;
    private final transient RegisterExport exports;
    private final transient IdeaWords words;
    private final transient Dates dates;
    private final RegisterFields fields;
    private final PageHeader header = new PageHeader(getTranslation("register.title"));
    private final Div list = new Div();

    DecisionsView(
            DecisionRegister register,
            RegisterExport exports,
            ProgrammeService programme,
            IdeaWords words,
            Dates dates) {
        this.register = register;
        this.exports = exports;
        this.words = words;
        this.dates = dates;
        this.fields = new RegisterFields(register, programme, words, dates);
        addClassName("fm-register");
        header.actions(table(false), table(true));
        add(
                header,
                new Paragraph(
                        new Text(getTranslation("register.intro") + " "),
                        new Anchor(NotDoingView.ROUTE, getTranslation("register.not-doing.title") + " ▸")),
                fields,
                list);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var location = event.getLocation();
        var filter = fields.show(location);
        var number = Pager.pageIn(location);
        var page = register.list(filter, PageRequest.of(number, PAGE_SIZE));
        header.subline(getTranslation("register.subline", page.getTotalElements()));
        list.removeAll();
        if (page.isEmpty())
            list.add(
                    filter.equals(RegisterFilter.all())
                            ? new EmptyState(getTranslation("register.empty"))
                            : new EmptyState(
                                    getTranslation("register.empty.filter"),
                                    new Anchor(ROUTE, getTranslation("register.show-all"))));
        page.forEach(one -> list.add(new DecisionArticle(one, words, dates)));
        list.add(new Pager(location, number, page.getTotalPages()));
    }

    private Anchor table(boolean xlsx) {
        var link = new Anchor();
        link.addClassName("fm-secondary");
        link.setText(getTranslation(xlsx ? "register.export.xlsx" : "register.export.csv"));
        var name = xlsx ? "decisions.xlsx" : "decisions.csv";
        link.setHref(DownloadHandler.fromInputStream(download -> {
            var bytes = exports.export(fields.chosen(), xlsx);
            return new DownloadResponse(
                    new ByteArrayInputStream(bytes), name, xlsx ? XLSX : "text/csv;charset=utf-8", bytes.length);
        }));
        link.getElement().setAttribute("download", name);
        return link;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("register.title");
    }
}
