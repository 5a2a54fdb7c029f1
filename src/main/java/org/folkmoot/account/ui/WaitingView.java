package org.folkmoot.account.ui;

import com.vaadin.flow.component.button.Button;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.folkmoot.account.ApprovalService;
import org.folkmoot.account.WaitingLine;
import org.folkmoot.member.OrganisationService;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.ui.EmptyState;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.Pager;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.shared.ui.Rows;
import org.springframework.data.domain.PageRequest;

/** The people whose address is confirmed and who wait for a manager's word. */
@Route("members/waiting")
@RolesAllowed({"MANAGER", "ADMINISTRATOR"})
@Menu(order = 121, title = "nav.waiting")
class WaitingView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "members/waiting";

    private static final int PAGE_SIZE = 20;

    private final ApprovalService approvals;
    private final OrganisationService organisations;
    private final Dates dates;
    private final PageHeader header = new PageHeader(getTranslation("account.waiting.title"));
    private final Div list = new Div();
    private Location location = new Location(ROUTE);

    WaitingView(ApprovalService approvals, OrganisationService organisations, Dates dates) {
        this.approvals = approvals;
        this.organisations = organisations;
        this.dates = dates;
        header.actions(new Anchor("members", getTranslation("nav.members")));
        add(header, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        location = event.getLocation();
        show();
    }

    private void show() {
        var page = approvals.waiting(PageRequest.of(Pager.pageIn(location), PAGE_SIZE));
        header.subline(getTranslation("account.waiting.count", page.getTotalElements()));
        list.removeAll();
        if (page.isEmpty()) {
            list.add(new EmptyState(getTranslation("account.waiting.empty")));
            return;
        }
        var rows = new Rows();
        page.forEach(person -> rows.add(row(person)));
        list.add(rows, Pager.inAnyOrder(location, page.getNumber(), page.getTotalPages()));
    }

    private Row row(WaitingLine person) {
        var organisation = person.organisationName().isBlank()
                ? getTranslation("account.waiting.no-organisation")
                : person.onRegister()
                        ? person.organisationName()
                        : getTranslation("account.waiting.not-listed", person.organisationName());
        var grey = Stream.of(
                        person.jobTitle(),
                        organisation,
                        person.email(),
                        getTranslation("account.waiting.since", dates.moment(person.since())))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
        return new Row(person.name(), grey).end(approve(person), decline(person));
    }

    private Button approve(WaitingLine person) {
        var button = new Button(
                getTranslation("account.waiting.approve"),
                click -> new ApproveDialog(person, organisations.all(), how -> {
                            approvals.approve(person.id(), how);
                            show();
                            Notice.show(getTranslation("account.waiting.approved", person.name()));
                        })
                        .open());
        button.addClassName("fm-secondary");
        button.setAriaLabel(getTranslation("account.waiting.approve-one", person.name()));
        return button;
    }

    private Button decline(WaitingLine person) {
        var button = new Button(
                getTranslation("account.waiting.decline"),
                click -> new DeclineDialog(person, reason -> {
                            approvals.decline(person.id(), reason);
                            show();
                            Notice.show(getTranslation("account.waiting.declined", person.name()));
                        })
                        .open());
        button.addClassName("fm-quiet");
        button.setAriaLabel(getTranslation("account.waiting.decline-one", person.name()));
        return button;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.waiting.title");
    }
}
