package org.folkmoot.mail.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.folkmoot.mail.MailService;
import org.folkmoot.mail.MailState;
import org.folkmoot.mail.MailSummary;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.ui.EmptyState;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.Pager;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.shared.ui.Rows;
import org.springframework.data.domain.PageRequest;

/** What the portal wrote to whom, and what became of it. The state stands in the address ({@code ?state=failed}). */
@Route("admin/mail")
@RolesAllowed("ADMINISTRATOR")
@Menu(order = 130, title = "nav.mail")
class MailListView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "admin/mail";

    private static final int PAGE_SIZE = 20;

    private final MailService mails;
    private final Dates dates;
    private final Nav states = new Nav();
    private final Div list = new Div();

    MailListView(MailService mails, Dates dates) {
        this.mails = mails;
        this.dates = dates;
        states.addClassName("fm-mail-states");
        states.setAriaLabel(getTranslation("mail.list.states"));
        add(new PageHeader(getTranslation("mail.list.title")));
        if (!mails.serverIsSetUp()) add(noServer());
        add(states, list);
    }

    private Paragraph noServer() {
        var note = new Paragraph(getTranslation("mail.list.no-server"));
        note.addClassName("fm-note");
        return note;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var state = stateIn(event.getLocation());
        var page = mails.list(state, PageRequest.of(Pager.pageIn(event.getLocation()), PAGE_SIZE));
        showStates(state);
        list.removeAll();
        if (page.isEmpty()) {
            list.add(new EmptyState(
                    state.isEmpty() ? getTranslation("mail.list.empty") : getTranslation("mail.list.none-such")));
            return;
        }
        var rows = new Rows();
        page.forEach(mail -> rows.add(row(mail)));
        list.add(rows, new Pager(event.getLocation(), page.getNumber(), page.getTotalPages()));
    }

    private void showStates(Optional<MailState> chosen) {
        states.removeAll();
        states.add(link(ROUTE, getTranslation("mail.list.all"), chosen.isEmpty()));
        for (var state : MailState.values())
            states.add(link(
                    ROUTE + "?state=" + state.name().toLowerCase(Locale.ROOT),
                    MailStates.word(this, state),
                    chosen.filter(state::equals).isPresent()));
    }

    private static Anchor link(String href, String text, boolean current) {
        var link = new Anchor(href, text);
        if (current) link.getElement().setAttribute("aria-current", "true");
        return link;
    }

    private static Optional<MailState> stateIn(Location location) {
        var asked = location.getQueryParameters().getSingleParameter("state").orElse("");
        return Arrays.stream(MailState.values())
                .filter(state -> state.name().equalsIgnoreCase(asked))
                .findFirst();
    }

    private Row row(MailSummary mail) {
        return new Row(
                        mail.subject(),
                        getTranslation("mail.list.to", mail.to(), dates.moment(mail.writtenAt())),
                        MailView.link(mail.id()))
                .end(MailStates.pill(this, mail.state()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("mail.list.title");
    }
}
