package org.folkmoot.member.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.folkmoot.member.AffiliationService;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.OrganisationChangeKind;
import org.folkmoot.member.OrganisationChangeLine;
import org.folkmoot.member.OrganisationDetail;
import org.folkmoot.member.OrganisationId;
import org.folkmoot.member.OrganisationService;
import org.folkmoot.member.Role;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.ui.EmptyState;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.PageSection;
import org.folkmoot.shared.ui.Pager;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.shared.ui.Rows;
import org.springframework.data.domain.PageRequest;

/** One organisation: what the register says of it, what other modules know, and for managers its people and history. */
@Route("organisations/:organisationId")
@AnonymousAllowed
class OrganisationView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE_SIZE = 20;

    private final OrganisationService organisations;
    private final AffiliationService affiliations;
    private final List<OrganisationSection> sections;
    private final OrganisationDesk desk;
    private final Dates dates;
    private final boolean manages;
    private final boolean seesPeople;
    private Location location = new Location(OrganisationsView.ROUTE);
    private String name = "";

    OrganisationView(
            OrganisationService organisations,
            AffiliationService affiliations,
            List<OrganisationSection> sections,
            OrganisationDesk desk,
            CurrentMember currentMember,
            Dates dates) {
        this.organisations = organisations;
        this.affiliations = affiliations;
        this.sections = sections.stream()
                .sorted(Comparator.comparingInt(OrganisationSection::order))
                .toList();
        this.desk = desk;
        this.dates = dates;
        this.manages = currentMember.has(Role.MANAGER);
        this.seesPeople = manages || currentMember.has(Role.ADMINISTRATOR);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        location = event.getLocation();
        event.getRouteParameters()
                .get("organisationId")
                .flatMap(OrganisationId::parse)
                .flatMap(organisations::find)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(OrganisationDetail organisation) {
        name = organisation.name();
        removeAll();
        var header = new PageHeader(name)
                .kicker(new Anchor(OrganisationsView.ROUTE, getTranslation("member.organisations.title")))
                .subline(organisation.sector().name() + " · "
                        + organisation.area().name());
        if (manages) header.actions(desk.actions(this, organisation, () -> showAgain(organisation.id())));
        add(header);
        if (organisation.mergedInto() != null) add(mergedInto(organisation));
        add(facts(organisation));
        sections.forEach(section -> section.create(organisation.id())
                .ifPresent(part -> add(new PageSection(getTranslation(section.titleKey()), part))));
        if (seesPeople) add(people(organisation.id()), history(organisation.id()));
    }

    private void showAgain(OrganisationId id) {
        organisations.find(id).ifPresent(this::show);
    }

    private Div mergedInto(OrganisationDetail organisation) {
        var survivor = java.util.Objects.requireNonNull(organisation.mergedInto());
        var note = new Div(
                new Span(getTranslation("member.organisation.is-now") + " "),
                new Anchor(OrganisationNavigation.link(survivor.id()), survivor.name()));
        note.addClassName("fm-note");
        return note;
    }

    private Div facts(OrganisationDetail organisation) {
        var list = new DescriptionList();
        list.addClassName("fm-facts");
        if (!organisation.site().isEmpty()) {
            var site = new Anchor(organisation.site(), organisation.site());
            site.getElement().setAttribute("rel", "noopener noreferrer nofollow");
            fact(list, "member.organisations.site", site);
        }
        if (!organisation.aliases().isEmpty())
            fact(list, "member.organisation.aliases", new Span(String.join(", ", organisation.aliases())));
        if (organisation.endedOn() != null)
            fact(list, "member.organisation.ended", new Span(dates.fullDay(organisation.endedOn())));
        return new Div(list);
    }

    private void fact(DescriptionList list, String key, com.vaadin.flow.component.Component value) {
        list.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(value));
    }

    private PageSection people(OrganisationId id) {
        var page = affiliations.peopleOf(id, PageRequest.of(Pager.pageIn(location), PAGE_SIZE));
        var title = getTranslation("member.organisation.people");
        if (page.isEmpty()) return new PageSection(title, new EmptyState(getTranslation("member.organisation.nobody")));
        var rows = new Rows();
        page.forEach(person -> {
            var days = person.lastDay() == null
                    ? getTranslation("member.affiliations.since", dates.fullDay(person.firstDay()))
                    : getTranslation(
                            "member.affiliations.from-to",
                            dates.fullDay(person.firstDay()),
                            dates.fullDay(person.lastDay()));
            rows.add(new Row(
                    person.name(),
                    person.jobTitle().isEmpty() ? days : person.jobTitle() + " · " + days,
                    MemberView.link(person.id())));
        });
        return new PageSection(title, rows, Pager.inAnyOrder(location, page.getNumber(), page.getTotalPages()));
    }

    private PageSection history(OrganisationId id) {
        var rows = new Rows();
        organisations.historyOf(id).forEach(line -> {
            var key = "member.organisation.change." + line.kind() + (line.fromOther() ? ".here" : "");
            var by = line.by() == null ? getTranslation("member.history.portal") : line.by();
            rows.add(new Row(
                    getTranslation(key, line.other() == null ? detail(line) : line.other()),
                    getTranslation("member.history.by", by, dates.moment(line.at()))));
        });
        var title = getTranslation("member.organisation.history");
        return rows.getChildren().findAny().isPresent()
                ? new PageSection(title, rows)
                : new PageSection(title, new Paragraph(getTranslation("member.organisation.no-history")));
    }

    private String detail(OrganisationChangeLine line) {
        return line.kind() == OrganisationChangeKind.ENDED
                ? dates.fullDay(LocalDate.parse(line.detail()))
                : line.detail();
    }

    @Override
    public String getPageTitle() {
        return name;
    }
}
