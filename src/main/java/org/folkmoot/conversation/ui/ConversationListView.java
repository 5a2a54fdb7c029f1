package org.folkmoot.conversation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.conversation.ConversationService;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.conversation.FacilitatorService;
import org.folkmoot.conversation.RunBy;
import org.folkmoot.conversation.SessionSummary;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.Role;
import org.folkmoot.programme.Area;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.Origin;
import org.folkmoot.shared.ui.EmptyState;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.Pager;
import org.folkmoot.shared.ui.Rows;
import org.folkmoot.shared.ui.SubjectParts;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;

/** Sessions to come, or those that are over; {@code ?when=past&area=Babergh&page=2}. */
@Route("conversations")
@Menu(order = 2, title = "nav.conversations")
@AnonymousAllowed
class ConversationListView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final int ROWS = 20;

    private final transient ConversationService conversations;
    private final transient FacilitatorService facilitators;
    private final transient ProgrammeService programme;
    private final transient CurrentMember member;
    private final transient SubjectParts parts;
    private final transient Dates dates;

    ConversationListView(
            ConversationService conversations,
            FacilitatorService facilitators,
            ProgrammeService programme,
            CurrentMember member,
            SubjectParts parts,
            Dates dates) {
        this.conversations = conversations;
        this.facilitators = facilitators;
        this.programme = programme;
        this.member = member;
        this.parts = parts;
        this.dates = dates;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var location = event.getLocation();
        var areas = programme.areas();
        var past = parameter(location, "when").filter("past"::equals).isPresent();
        var area = AreaChoice.in(location, areas);
        var asked = PageRequest.of(Pager.pageIn(location), ROWS);
        var areaId = area.map(Area::id).orElse(null);
        var page = past ? conversations.past(areaId, asked) : conversations.upcoming(areaId, asked);
        removeAll();
        add(header(area), filters(areas, area, past), list(page, past, area.isPresent()));
        add(new Pager(location, page.getNumber(), page.getTotalPages()));
    }

    private PageHeader header(Optional<Area> area) {
        var header = new PageHeader(getTranslation("conversation.list.title"));
        header.subline(getTranslation("conversation.list.subline"));
        header.actions(actions(area));
        return header.beside(parts.about(
                new Origin("conversations", "all", getTranslation("conversation.list.title"), "conversations")));
    }

    private Component[] actions(Optional<Area> area) {
        var subscribe = quiet(ConversationPaths.subscribe(area), "conversation.subscribe.link");
        if (!mayRun()) return new Component[] {subscribe};
        var plan = new Anchor("conversations/new", getTranslation("conversation.list.new"));
        plan.addClassName("fm-secondary");
        return new Component[] {
            plan,
            quiet(HelpWantedView.ROUTE, "conversation.run.wanted-link"),
            quiet(VenuesView.ROUTE, "conversation.venues.link"),
            subscribe
        };
    }

    private Anchor quiet(String path, String key) {
        var link = new Anchor(path, getTranslation(key));
        link.addClassName("fm-quiet");
        return link;
    }

    private Div filters(List<Area> areas, Optional<Area> chosen, boolean past) {
        var tabs = new Nav(
                tab("conversation.list.upcoming", false, chosen, past),
                tab("conversation.list.past", true, chosen, past));
        tabs.addClassName("fm-session-tabs");
        tabs.setAriaLabel(getTranslation("conversation.list.when"));
        var filters = new Div(tabs, new ViewSwitch(false, chosen));
        filters.addClassName("fm-filters");
        if (!areas.isEmpty()) filters.add(areaChoice(areas, chosen, past));
        return filters;
    }

    private Anchor tab(String key, boolean tabOfPast, Optional<Area> area, boolean past) {
        var tab = new Anchor(
                new Location("conversations", parameters(tabOfPast, area)).getPathWithQueryParameters(),
                getTranslation(key));
        if (tabOfPast == past) tab.getElement().setAttribute("aria-current", "page");
        return tab;
    }

    private AreaChoice areaChoice(List<Area> areas, Optional<Area> chosen, boolean past) {
        return new AreaChoice(areas, chosen, area -> UI.getCurrent().navigate("conversations", parameters(past, area)));
    }

    private com.vaadin.flow.component.Component list(Page<SessionSummary> page, boolean past, boolean filtered) {
        if (page.isEmpty()) return nothing(past, filtered);
        var rows = new Rows();
        var missing = past || !mayRun()
                ? Map.<DialogueSessionId, RunBy>of()
                : facilitators.missing(page.map(SessionSummary::id).getContent());
        for (var session : page) {
            var row = new SessionRow(session, dates, past);
            Optional.ofNullable(missing.get(session.id())).ifPresent(run -> row.end(RunByLine.needs(run)));
            rows.add(row);
        }
        return rows;
    }

    private EmptyState nothing(boolean past, boolean filtered) {
        if (filtered)
            return new EmptyState(
                    getTranslation("conversation.list.none-here"),
                    new Anchor("conversations", getTranslation("conversation.list.show-all")));
        if (past) return new EmptyState(getTranslation("conversation.list.none-past"));
        return mayRun()
                ? new EmptyState(
                        getTranslation("conversation.list.none"),
                        new Anchor("conversations/new", getTranslation("conversation.list.new")))
                : new EmptyState(
                        getTranslation("conversation.list.none"),
                        new Anchor("ideas", getTranslation("conversation.list.see-ideas")));
    }

    private boolean mayRun() {
        return member.has(Role.FACILITATOR) || member.has(Role.MANAGER);
    }

    private static QueryParameters parameters(boolean past, Optional<Area> area) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (past) parameters.put("when", new ArrayList<>(List.of("past")));
        area.ifPresent(a -> parameters.put("area", new ArrayList<>(List.of(a.name()))));
        return new QueryParameters(parameters);
    }

    private static Optional<String> parameter(Location location, String name) {
        return location.getQueryParameters().getSingleParameter(name);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("conversation.list.title");
    }
}
