package org.folkmoot.outreach.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.folkmoot.outreach.ContactService;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.ui.EmptyState;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.Pager;
import org.springframework.data.domain.PageRequest;

/** Visits, interviews and briefings, newest first. */
@Route(ContactLogView.ROUTE)
@Menu(order = 113, title = "nav.contacts")
@RolesAllowed({"FACILITATOR", "MANAGER"})
class ContactLogView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "outreach/log";

    private static final int PAGE_SIZE = 20;

    private final ContactService contacts;
    private final Dates dates;
    private final Div list = new Div();
    private Location location = new Location(ROUTE);

    ContactLogView(ContactService contacts, Dates dates) {
        this.contacts = contacts;
        this.dates = dates;
        var record = new Anchor(NewContactView.ROUTE, getTranslation("outreach.new.title"));
        record.addClassName("fm-primary");
        add(
                new PageHeader(getTranslation("outreach.log.title"), record)
                        .subline(getTranslation("outreach.log.subline")),
                list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        location = event.getLocation();
        show();
    }

    private void show() {
        var page = contacts.log(PageRequest.of(Pager.pageIn(location), PAGE_SIZE));
        list.removeAll();
        if (page.isEmpty()) {
            list.add(new EmptyState(
                    getTranslation("outreach.log.empty"),
                    new Anchor(NewContactView.ROUTE, getTranslation("outreach.new.title"))));
            return;
        }
        list.add(
                new ContactRows(page.getContent(), dates, (id, reason) -> {
                    contacts.takeBack(id, reason);
                    show();
                }),
                new Pager(location, page.getNumber(), page.getTotalPages()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("outreach.log.title");
    }
}
