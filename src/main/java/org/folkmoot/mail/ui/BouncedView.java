package org.folkmoot.mail.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.folkmoot.mail.BounceService;
import org.folkmoot.mail.Bounced;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.ui.EmptyState;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.Pager;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.shared.ui.Rows;
import org.springframework.data.domain.PageRequest;

/** People whose address a mail server refused for good. */
@Route("admin/bounced")
@RolesAllowed({"MANAGER", "ADMINISTRATOR"})
@Menu(order = 131, title = "mail.bounced.title")
class BouncedView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE_SIZE = 20;

    private final BounceService bounces;
    private final Dates dates;
    private final Div list = new Div();

    BouncedView(BounceService bounces, Dates dates) {
        this.bounces = bounces;
        this.dates = dates;
        add(
                new PageHeader(getTranslation("mail.bounced.title")),
                new Paragraph(getTranslation("mail.bounced.text")),
                list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getLocation());
    }

    private void show(Location at) {
        list.removeAll();
        var page = bounces.list(PageRequest.of(Pager.pageIn(at), PAGE_SIZE));
        if (page.isEmpty()) {
            list.add(new EmptyState(getTranslation("mail.bounced.empty")));
            return;
        }
        var rows = new Rows();
        page.forEach(bounced -> rows.add(row(bounced, at)));
        list.add(rows, new Pager(at, page.getNumber(), page.getTotalPages()));
    }

    private Row row(Bounced bounced, Location at) {
        var clear = new Button(getTranslation("mail.bounce.clear"), click -> {
            bounces.clear(bounced.member());
            Notice.show(getTranslation("mail.bounce.cleared", bounced.address()));
            show(at);
        });
        clear.addClassName("fm-secondary");
        clear.setAriaLabel(getTranslation("mail.bounce.clear") + ": " + bounced.name());
        return new Row(
                        bounced.name(),
                        getTranslation(
                                "mail.bounced.line",
                                bounced.address() + " · " + dates.moment(bounced.at()),
                                bounced.answer()),
                        "members/" + bounced.member().value())
                .end(clear);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("mail.bounced.title");
    }
}
