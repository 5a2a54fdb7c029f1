package org.folkmoot.outreach.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.Role;
import org.folkmoot.member.ui.OrganisationNavigation;
import org.folkmoot.outreach.GapRow;
import org.folkmoot.outreach.GapService;
import org.folkmoot.outreach.GapShare;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.ui.EmptyState;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.Pager;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.shared.ui.Rows;
import org.springframework.data.domain.PageRequest;

/** Which organisations have not been reached, by what, and who could introduce them. */
@Route(GapView.ROUTE)
@Menu(order = 112, title = "nav.outreach")
@RolesAllowed({"MANAGER", "STEERING"})
class GapView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "outreach";

    private static final int PAGE_SIZE = 20;
    private static final int NAMES_SHOWN = 4;

    private final GapService gaps;
    private final Dates dates;
    private final boolean manages;
    private final PageHeader header = new PageHeader(getTranslation("outreach.gaps.title"));
    private final GapFields fields;
    private final Div shares = new Div();
    private final Div list = new Div();

    GapView(GapService gaps, GapExport export, ProgrammeService programme, CurrentMember currentMember, Dates dates) {
        this.gaps = gaps;
        this.dates = dates;
        this.manages = currentMember.has(Role.MANAGER);
        this.fields = new GapFields(programme);
        if (manages)
            header.actions(
                    link(ContactLogView.ROUTE, "outreach.log.title"),
                    export.csv(fields::chosen),
                    export.xlsx(fields::chosen));
        add(header, shares, fields, list);
    }

    private Anchor link(String route, String key) {
        var link = new Anchor(route, getTranslation(key));
        link.addClassName("fm-secondary");
        return link;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var location = event.getLocation();
        fields.show(location);
        var page = PageRequest.of(Pager.pageIn(location), PAGE_SIZE);
        var picture = gaps.picture(fields.chosen(), page);
        header.subline(getTranslation(
                "outreach.gaps.subline",
                picture.whole().reached(),
                picture.whole().of()));
        show(
                picture.rows().getContent(),
                picture.whole().of() == 0,
                location,
                picture.rows().getTotalPages());
        shares.removeAll();
        if (picture.whole().of() > 0)
            shares.add(
                    table("outreach.gaps.sectors", picture.sectors()), table("outreach.gaps.areas", picture.areas()));
    }

    private void show(List<GapRow> found, boolean emptyRegister, Location location, int pages) {
        list.removeAll();
        if (found.isEmpty()) {
            list.add(new EmptyState(
                    emptyRegister ? getTranslation("outreach.gaps.no-register") : getTranslation("outreach.gaps.none"),
                    new Anchor(OrganisationNavigation.list(), getTranslation("outreach.gaps.to-register"))));
            return;
        }
        var rows = new Rows();
        found.forEach(row -> rows.add(row(row)));
        list.add(rows, Pager.inAnyOrder(location, Pager.pageIn(location), pages));
    }

    private Row row(GapRow gap) {
        var one = gap.organisation();
        var row = new Row(
                one.name(), one.sector().name() + " · " + one.area().name(), OrganisationNavigation.link(one.id()));
        row.grey(line(one.sector().name() + " · " + one.area().name()), line(missing(gap)), line(introducers(gap)));
        if (manages) {
            var visit = new Anchor(NewContactView.link(one.id()), getTranslation("outreach.gaps.record"));
            visit.getElement().setAttribute("aria-label", getTranslation("outreach.gaps.record-one", one.name()));
            row.end(visit);
        }
        return row;
    }

    private static Div line(String text) {
        var line = new Div();
        line.setText(text);
        return line;
    }

    private String missing(GapRow gap) {
        if (!gap.reached()) return getTranslation("outreach.gaps.nothing");
        var parts = new ArrayList<String>();
        if (!gap.session()) parts.add(getTranslation("outreach.gaps.no-session"));
        if (!gap.idea()) parts.add(getTranslation("outreach.gaps.no-idea"));
        if (!gap.inquiry()) parts.add(getTranslation("outreach.gaps.no-inquiry"));
        if (!gap.contact()) parts.add(getTranslation("outreach.gaps.no-contact"));
        var last = getTranslation("outreach.gaps.last", dates.fullDay(java.util.Objects.requireNonNull(gap.lastOn())));
        return parts.isEmpty() ? last : String.join(", ", parts) + " · " + last;
    }

    private String introducers(GapRow gap) {
        var names = gap.introducers();
        if (names.isEmpty())
            return gap.insiders() == 0
                    ? getTranslation("outreach.gaps.nobody-inside")
                    : getTranslation("outreach.gaps.insiders", gap.insiders());
        var shown = String.join(", ", names.subList(0, Math.min(NAMES_SHOWN, names.size())));
        return names.size() > NAMES_SHOWN
                ? getTranslation("outreach.gaps.introducers-more", shown, names.size() - NAMES_SHOWN)
                : getTranslation("outreach.gaps.introducers", shown);
    }

    private Component table(String key, List<GapShare> parts) {
        var list = new UnorderedList();
        parts.forEach(part ->
                list.add(new ListItem(getTranslation("outreach.gaps.share", part.name(), part.reached(), part.of()))));
        var widest = parts.getFirst();
        return new NativeDetails(
                widest.reached() == widest.of()
                        ? getTranslation(key + "-all")
                        : getTranslation(key, widest.name(), widest.reached(), widest.of()),
                list);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("outreach.gaps.title");
    }
}
