package org.folkmoot.member.ui;

import com.vaadin.flow.component.Component;
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
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.OrganisationService;
import org.folkmoot.member.OrganisationSummary;
import org.folkmoot.member.RegisterService;
import org.folkmoot.member.Role;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.shared.ui.EmptyState;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.Pager;
import org.folkmoot.shared.ui.Pill;
import org.folkmoot.shared.ui.Pill.Tone;
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
    private final RegisterService register;
    private final ProgrammeService programme;
    private final boolean manages;
    private final PageHeader header = new PageHeader(getTranslation("member.organisations.title"));
    private final SearchField search = new SearchField(getTranslation("member.organisations.search"), ROUTE);
    private final Div list = new Div();
    private Location location = new Location(ROUTE);

    OrganisationsView(
            OrganisationService organisations,
            RegisterService register,
            ProgrammeService programme,
            List<OrganisationListAction> actions,
            CurrentMember currentMember) {
        this.organisations = organisations;
        this.register = register;
        this.programme = programme;
        this.manages = currentMember.has(Role.MANAGER);
        header.actions(actions(actions));
        add(header, search, list);
    }

    private Component[] actions(List<OrganisationListAction> brought) {
        var parts = new ArrayList<Component>();
        if (manages) parts.add(addButton());
        brought.forEach(action -> action.create().ifPresent(parts::add));
        return parts.toArray(Component[]::new);
    }

    private Button addButton() {
        var add = new Button(
                getTranslation("member.organisations.add"),
                click -> OrganisationDialog.add(this, programme, facts -> {
                            register.add(facts);
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
                organisation.sector().name() + " · " + organisation.area().name(),
                OrganisationNavigation.link(organisation.id()));
        if (organisation.merged()) row.end(new Pill(getTranslation("member.organisations.merged"), Tone.PLAIN));
        else if (organisation.endedOn() != null)
            row.end(new Pill(getTranslation("member.organisations.ended"), Tone.PLAIN));
        return row;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("member.organisations.title");
    }
}
