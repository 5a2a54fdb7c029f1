package org.folkmoot.conversation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.conversation.FacilitatorService;
import org.folkmoot.conversation.RunBy;
import org.folkmoot.conversation.SessionMonth;
import org.folkmoot.conversation.SessionMonthService;
import org.folkmoot.conversation.SessionSummary;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.Role;
import org.folkmoot.programme.Area;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.ui.EmptyState;
import org.folkmoot.shared.ui.PageHeader;

/** Sessions of a month, {@code conversations/month/2026-12?area=Babergh}; without a month of this one. */
@Route("conversations/month/:month?")
@AnonymousAllowed
class MonthView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String MONTH = "month";

    private final transient SessionMonthService months;
    private final transient FacilitatorService facilitators;
    private final transient CurrentMember member;
    private final transient ProgrammeService programme;
    private final transient PortalClock clock;
    private final transient Dates dates;

    private String title = "";

    MonthView(
            SessionMonthService months,
            FacilitatorService facilitators,
            CurrentMember member,
            ProgrammeService programme,
            PortalClock clock,
            Dates dates) {
        this.months = months;
        this.facilitators = facilitators;
        this.member = member;
        this.programme = programme;
        this.clock = clock;
        this.dates = dates;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var areas = programme.areas();
        var area = AreaChoice.in(event.getLocation(), areas);
        var current = YearMonth.from(clock.today());
        var asked = event.getRouteParameters().get(MONTH);
        var month = asked.isEmpty() ? Optional.of(current) : asked.flatMap(Months::parse);
        month.ifPresentOrElse(
                one -> show(one, current, areas, area), () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(YearMonth month, YearMonth current, List<Area> areas, Optional<Area> area) {
        var found = months.find(month, area.map(Area::id).orElse(null));
        title = getTranslation("conversation.month.title", Months.words(month));
        removeAll();
        add(header(area), filters(month, areas, area), new MonthNav(month, current, area));
        if (found.sessions().isEmpty()) {
            add(nothing(found, area));
            return;
        }
        if (found.more()) add(new Paragraph(getTranslation("conversation.month.more", SessionMonthService.MOST)));
        add(new MonthGrid(found, missing(found), clock, dates));
    }

    private Map<DialogueSessionId, RunBy> missing(SessionMonth found) {
        if (!member.has(Role.FACILITATOR) && !member.has(Role.MANAGER)) return Map.of();
        return facilitators.missing(
                found.sessions().stream().map(SessionSummary::id).toList());
    }

    private PageHeader header(Optional<Area> area) {
        var subscribe = new Anchor(ConversationPaths.subscribe(area), getTranslation("conversation.subscribe.link"));
        subscribe.addClassName("fm-quiet");
        var header = new PageHeader(title, subscribe);
        header.kicker(new Anchor(ConversationPaths.list(area), getTranslation("conversation.back")));
        return header;
    }

    private Div filters(YearMonth month, List<Area> areas, Optional<Area> area) {
        var filters = new Div(new ViewSwitch(true, area));
        filters.addClassName("fm-filters");
        if (!areas.isEmpty())
            filters.add(new AreaChoice(
                    areas,
                    area,
                    chosen -> UI.getCurrent()
                            .navigate(ConversationPaths.MONTHS + "/" + month, ConversationPaths.parameters(chosen))));
        return filters;
    }

    private EmptyState nothing(SessionMonth month, Optional<Area> area) {
        var words = Months.words(month.month());
        var text = area.map(one -> getTranslation("conversation.month.none-here", words, one.name()))
                .orElseGet(() -> getTranslation("conversation.month.none", words));
        var next = month.next();
        if (next != null)
            return new EmptyState(
                    text,
                    new Anchor(
                            ConversationPaths.month(next, area),
                            getTranslation("conversation.month.next", Months.words(next))));
        return area.isPresent()
                ? new EmptyState(
                        text,
                        new Anchor(
                                ConversationPaths.month(month.month(), Optional.empty()),
                                getTranslation("conversation.list.show-all")))
                : new EmptyState(text, new Anchor(ConversationPaths.LIST, getTranslation("conversation.month.all")));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
