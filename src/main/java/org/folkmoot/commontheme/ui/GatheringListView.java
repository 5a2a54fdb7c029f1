package org.folkmoot.commontheme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.folkmoot.commontheme.GatheringService;
import org.folkmoot.commontheme.GatheringState;
import org.folkmoot.commontheme.GatheringSummary;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.Role;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.ui.EmptyState;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.Pager;
import org.folkmoot.shared.ui.Pill;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.shared.ui.Rows;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;

/** Published common themes; for those who gather drafts too: {@code ?page=2}. */
@Route(GatheringNavigation.LIST)
@Menu(order = 106, title = "commontheme.list.title")
@AnonymousAllowed
class GatheringListView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final int ROWS = 20;

    private final transient GatheringService gatherings;
    private final transient CurrentMember member;
    private final transient Dates dates;

    GatheringListView(GatheringService gatherings, CurrentMember member, Dates dates) {
        this.gatherings = gatherings;
        this.member = member;
        this.dates = dates;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var location = event.getLocation();
        var gathers = member.has(Role.FACILITATOR) || member.has(Role.MANAGER);
        var asked = PageRequest.of(Pager.pageIn(location), ROWS);
        var page = gathers ? gatherings.all(asked) : gatherings.published(asked);
        removeAll();
        var header = new PageHeader(getTranslation("commontheme.list.title"));
        header.subline(getTranslation("commontheme.list.subline"));
        if (gathers) header.actions(begin("fm-primary"));
        add(header, list(page, gathers), new Pager(location, page.getNumber(), page.getTotalPages()));
    }

    private Component list(Page<GatheringSummary> page, boolean gathers) {
        if (page.isEmpty() && gathers)
            return new EmptyState(getTranslation("commontheme.list.none-yours"), begin("fm-secondary"));
        if (page.isEmpty())
            return new EmptyState(
                    getTranslation("commontheme.list.none"),
                    new Anchor("notes", getTranslation("commontheme.list.notes")));
        var rows = new Rows();
        page.forEach(one -> rows.add(row(one)));
        return rows;
    }

    private Row row(GatheringSummary one) {
        var draft = one.state() == GatheringState.DRAFT;
        var counted = getTranslation("commontheme.list.counted", one.themes(), one.sessions());
        var published = one.publishedAt();
        var row = new Row(
                one.title(),
                published == null
                        ? counted
                        : getTranslation("commontheme.page.published", dates.day(published)) + " · " + counted,
                draft ? GatheringNavigation.gather(one.id()) : GatheringNavigation.page(one.id()));
        return draft ? row.end(new Pill(getTranslation("commontheme.state." + one.state()), Pill.Tone.PLAIN)) : row;
    }

    private Anchor begin(String className) {
        var begin = new Anchor(GatheringNavigation.BEGIN, getTranslation("commontheme.begin.title"));
        begin.addClassName(className);
        return begin;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("commontheme.list.title");
    }
}
