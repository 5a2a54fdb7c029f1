package org.folkmoot.member.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.OrganisationService;
import org.folkmoot.member.OrganisationSummary;
import org.folkmoot.member.Role;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.shared.ui.EmptyState;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.Pager;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.shared.ui.Rows;
import org.springframework.data.domain.PageRequest;

/** The register: who could take part, from which sectors. Managers add to it and correct it here. */
@Route("organisations")
@AnonymousAllowed
@Menu(order = 110, title = "nav.organisations")
class OrganisationsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "organisations";

    private static final int PAGE_SIZE = 20;

    private final OrganisationService organisations;
    private final ProgrammeService programme;
    private final boolean manages;
    private final PageHeader header = new PageHeader(getTranslation("member.organisations.title"));
    private final SearchField search = new SearchField(getTranslation("member.organisations.search"), ROUTE);
    private final Div list = new Div();
    private Location location = new Location(ROUTE);

    OrganisationsView(OrganisationService organisations, ProgrammeService programme, CurrentMember currentMember) {
        this.organisations = organisations;
        this.programme = programme;
        this.manages = currentMember.has(Role.MANAGER);
        if (manages) header.actions(addButton());
        add(header, search, list);
    }

    private Button addButton() {
        var add = new Button(
                getTranslation("member.organisations.add"),
                click -> OrganisationDialog.add(programme, (name, sector, area) -> {
                            organisations.add(name, sector, area);
                            show();
                        })
                        .open());
        add.addClassName("fm-primary");
        return add;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        location = event.getLocation();
        show();
    }

    private void show() {
        var words = SearchField.wordsIn(location);
        var page = organisations.list(words, PageRequest.of(Pager.pageIn(location), PAGE_SIZE));
        var size = organisations.size();
        search.show(words);
        header.subline(getTranslation("member.organisations.count", size.organisations(), size.sectors()));
        list.removeAll();
        if (page.isEmpty()) {
            list.add(new EmptyState(
                    size.organisations() == 0
                            ? getTranslation("member.organisations.empty")
                            : getTranslation("member.organisations.none-found")));
            return;
        }
        var rows = new Rows();
        page.forEach(organisation -> rows.add(row(organisation)));
        list.add(rows, new Pager(location, page.getNumber(), page.getTotalPages()));
    }

    private Row row(OrganisationSummary organisation) {
        var row = new Row(
                organisation.name(),
                organisation.sector().name() + " · " + organisation.area().name());
        if (manages) row.end(editButton(organisation));
        return row;
    }

    private Button editButton(OrganisationSummary organisation) {
        var edit = new Button(
                getTranslation("member.organisations.edit"),
                click -> OrganisationDialog.place(programme, organisation, (name, sector, area) -> {
                            organisations.place(organisation.id(), sector, area);
                            show();
                        })
                        .open());
        edit.addClassName("fm-quiet");
        edit.setAriaLabel(getTranslation("member.organisations.edit-one", organisation.name()));
        return edit;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("member.organisations.title");
    }
}
