package org.folkmoot.audit.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.RolesAllowed;
import org.folkmoot.audit.AuditCheck;
import org.folkmoot.audit.AuditFilter;
import org.folkmoot.audit.AuditService;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.ui.EmptyState;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.Pager;
import org.springframework.data.domain.PageRequest;

/** Who did what: newest first, 30 a page; what is looked for stands in the address. */
@Route(AuditNavigation.LIST)
@RolesAllowed("ADMINISTRATOR")
@Menu(order = 140, title = "nav.audit")
class AuditView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final int PAGE_SIZE = 30;

    private static final String FILE = "audit-log.csv";

    private final AuditService audit;
    private final Dates dates;
    private final PageHeader header = new PageHeader(getTranslation("audit.list.title"));
    private final Div checked = new Div();
    private final AuditFilters filters;
    private final Div list = new Div();

    AuditView(AuditService audit, Dates dates) {
        this.audit = audit;
        this.dates = dates;
        this.filters = new AuditFilters(audit.kinds());
        add(header, new Paragraph(getTranslation("audit.list.intro")), checked, filters, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var filter = filters.show(event.getLocation());
        var page = audit.list(filter, PageRequest.of(Pager.pageIn(event.getLocation()), PAGE_SIZE));
        header.subline(getTranslation("audit.list.count", page.getTotalElements()))
                .actions(check(), export(filter));
        list.removeAll();
        if (filter.person() != null) list.add(new Paragraph(getTranslation("audit.filter.one-person")), showAll());
        if (page.isEmpty()) list.add(new EmptyState(getTranslation("audit.list.empty"), showAll()));
        else
            list.add(
                    new AuditRows(page.getContent(), dates),
                    new Pager(event.getLocation(), page.getNumber(), page.getTotalPages()));
    }

    private Anchor showAll() {
        return new Anchor(AuditNavigation.LIST, getTranslation("audit.list.show-all"));
    }

    private Anchor export(AuditFilter filter) {
        var link = new Anchor();
        link.addClassName("fm-secondary");
        link.setText(getTranslation("audit.list.export"));
        link.setHref((DownloadHandler) download -> {
            download.setFileName(FILE);
            download.setContentType("text/csv;charset=UTF-8");
            audit.export(filter, download.getOutputStream());
        });
        link.getElement().setAttribute("download", FILE);
        return link;
    }

    private Button check() {
        var button = new Button(getTranslation("audit.check.button"), click -> show(audit.check()));
        button.addClassName("fm-secondary");
        return button;
    }

    private void show(AuditCheck found) {
        var sentence = sentence(found);
        var words = new Paragraph(sentence);
        var head = new Paragraph(getTranslation("audit.check.head", found.head()));
        head.addClassName("fm-audit-head");
        checked.removeAll();
        checked.add(words, head);
        checked.setClassName("fm-note", found.unbroken());
        checked.setClassName("fm-error", !found.unbroken());
        Notice.polite(UI.getCurrent(), sentence);
    }

    private String sentence(AuditCheck found) {
        var trouble = found.trouble();
        if (trouble == null) {
            var from = found.from();
            var to = found.to();
            return from == null || to == null
                    ? getTranslation("audit.check.nothing", found.waiting())
                    : getTranslation(
                            "audit.check.unbroken",
                            dates.moment(from),
                            dates.moment(to),
                            found.sealed(),
                            found.waiting(),
                            found.erased());
        }
        return switch (trouble.kind()) {
            case ALTERED ->
                trouble.line() == null
                        ? getTranslation("audit.check.missing-sealed", trouble.number())
                        : getTranslation(
                                "audit.check.altered",
                                trouble.number(),
                                trouble.line().subject(),
                                dates.moment(trouble.line().at()));
            case MISSING ->
                trouble.number() == 0
                        ? getTranslation("audit.check.missing")
                        : getTranslation("audit.check.missing-sealed", trouble.number());
            case FOREIGN -> getTranslation("audit.check.foreign");
        };
    }

    @Override
    public String getPageTitle() {
        return getTranslation("audit.list.title");
    }
}
