package org.folkmoot.notification.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import org.folkmoot.notification.InboxService;
import org.folkmoot.notification.InterestService;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.ui.EmptyState;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.Pager;
import org.springframework.data.domain.PageRequest;

/** What a person was told, by subject, the latest first. What is shown stands in the address ({@code ?show=unread&page=2}). */
@Route("inbox")
@PermitAll
class InboxView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "inbox";

    private static final int PAGE_SIZE = 15;

    private final InboxService inbox;
    private final InterestService interests;
    private final Dates dates;
    private final Nav which = new Nav();
    private final Div undo = new Div();
    private final Div list = new Div();
    private final Button allRead = new Button(getTranslation("notification.inbox.all-read"), click -> markAllRead());
    private Location location = new Location(ROUTE);

    InboxView(InboxService inbox, InterestService interests, Dates dates) {
        this.inbox = inbox;
        this.interests = interests;
        this.dates = dates;
        allRead.addClassName("fm-secondary");
        which.addClassName("fm-inbox-which");
        which.setAriaLabel(getTranslation("notification.inbox.which"));
        undo.addClassName("fm-note");
        undo.setVisible(false);
        list.addClassName("fm-inbox");
        var choose = new Anchor(ChoicesView.ROUTE, getTranslation("notification.inbox.choose"));
        add(new PageHeader(getTranslation("notification.inbox.title"), allRead, choose), which, undo, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        location = event.getLocation();
        undo.setVisible(false);
        show();
    }

    private void show() {
        var unreadOnly = unreadOnly();
        var page = inbox.list(unreadOnly, PageRequest.of(Pager.pageIn(location), PAGE_SIZE));
        counted();
        which.removeAll();
        which.add(way(ROUTE, "notification.inbox.all", !unreadOnly));
        which.add(way(ROUTE + "?show=unread", "notification.inbox.unread", unreadOnly));
        list.removeAll();
        if (page.isEmpty()) list.add(empty(unreadOnly));
        else {
            page.forEach(
                    subject -> list.add(new InboxGroup(subject, unreadOnly, inbox, interests, dates, this::counted)));
            list.add(new Pager(location, page.getNumber(), page.getTotalPages()));
        }
    }

    private EmptyState empty(boolean unreadOnly) {
        return unreadOnly
                ? new EmptyState(
                        getTranslation("notification.inbox.none-unread"),
                        new Anchor(ROUTE, getTranslation("notification.inbox.see-all")))
                : new EmptyState(
                        getTranslation("notification.inbox.empty"),
                        new Anchor("ideas", getTranslation("notification.inbox.first-step")));
    }

    private Anchor way(String to, String key, boolean current) {
        var way = new Anchor(to, getTranslation(key));
        if (current) way.getElement().setAttribute("aria-current", "true");
        return way;
    }

    private boolean unreadOnly() {
        return location.getQueryParameters()
                .getSingleParameter("show")
                .filter("unread"::equals)
                .isPresent();
    }

    private void markAllRead() {
        var marked = inbox.markAllRead();
        show();
        marked.ifPresent(this::offerUndo);
        Notice.polite(UI.getCurrent(), getTranslation("notification.inbox.all-done"));
    }

    private void offerUndo(Instant marked) {
        undo.removeAll();
        var back = new Button(getTranslation("notification.inbox.undo"), click -> {
            inbox.markUnreadAgain(marked);
            undo.setVisible(false);
            show();
            allRead.focus();
        });
        back.addClassName("fm-secondary");
        undo.add(new Paragraph(getTranslation("notification.inbox.all-done")), back);
        undo.setVisible(true);
        back.focus();
    }

    /** Something was marked: the lines stay where they are, so that a slip is undone on the spot. */
    private void counted() {
        allRead.setVisible(inbox.unread() > 0);
        InboxMark.refresh(UI.getCurrent());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notification.inbox.title");
    }
}
