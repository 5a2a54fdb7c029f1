package org.folkmoot.moderation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.folkmoot.moderation.CaseSummary;
import org.folkmoot.moderation.ModerationService;
import org.folkmoot.moderation.Visibility;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.ui.EmptyState;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.Pager;
import org.folkmoot.shared.ui.Pill;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.shared.ui.Rows;
import org.springframework.data.domain.PageRequest;

/** What waits for a moderator, longest first. */
@Route(ModerationNavigation.QUEUE)
@RolesAllowed("MANAGER")
@Menu(order = 140, title = "nav.moderation")
class QueueView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE_SIZE = 20;

    private final transient ModerationService moderation;
    private final transient Dates dates;
    private final PageHeader header = new PageHeader(getTranslation("moderation.queue.title"));
    private final Div list = new Div();

    QueueView(ModerationService moderation, Dates dates) {
        this.moderation = moderation;
        this.dates = dates;
        add(header, Sections.tabs(ModerationNavigation.QUEUE), list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var page = moderation.queue(PageRequest.of(Pager.pageIn(event.getLocation()), PAGE_SIZE));
        header.subline(getTranslation("moderation.queue.count", page.getTotalElements()));
        list.removeAll();
        if (page.isEmpty()) {
            list.add(new EmptyState(getTranslation("moderation.queue.empty")));
            return;
        }
        var rows = new Rows();
        page.forEach(one -> rows.add(row(one)));
        list.add(rows, Pager.inAnyOrder(event.getLocation(), page.getNumber(), page.getTotalPages()));
    }

    private Row row(CaseSummary one) {
        var kind = getTranslation("moderation.kind." + one.thing().kind());
        var since = one.since();
        var row = new Row(
                one.label(),
                getTranslation("moderation.queue.row", kind, one.author(), since == null ? "" : dates.moment(since)),
                ModerationNavigation.of(one.id()));
        return row.end(
                one.visibility() == Visibility.WAITING
                        ? new Pill(getTranslation("moderation.visibility.WAITING"), Pill.Tone.WAITING)
                        : new Pill(getTranslation("moderation.queue.reports", one.openReports()), Pill.Tone.ACCENT));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("moderation.queue.title");
    }
}
