package org.folkmoot.announcement.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.folkmoot.announcement.AnnouncementService;
import org.folkmoot.announcement.AnnouncementState;
import org.folkmoot.announcement.AnnouncementSummary;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.ui.EmptyState;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.Pager;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.shared.ui.Rows;
import org.springframework.data.domain.PageRequest;

/** All announcements, newest first. */
@Route(AnnouncementNavigation.LIST)
@Menu(order = 114, title = "nav.announcements")
@RolesAllowed("MANAGER")
class AnnouncementsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE_SIZE = 20;

    private final AnnouncementService announcements;
    private final Dates dates;
    private final Div list = new Div();

    AnnouncementsView(AnnouncementService announcements, Dates dates) {
        this.announcements = announcements;
        this.dates = dates;
        add(
                new PageHeader(getTranslation("announcement.list.title"), begin())
                        .subline(getTranslation("announcement.list.subline")),
                list);
    }

    private Button begin() {
        var begin = new Button(
                getTranslation("announcement.begin"),
                click -> getUI().ifPresent(ui -> ui.navigate(AnnouncementNavigation.write(announcements.begin()))));
        begin.addClassName("fm-primary");
        return begin;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var at = event.getLocation();
        var page = announcements.list(PageRequest.of(Pager.pageIn(at), PAGE_SIZE));
        list.removeAll();
        if (page.isEmpty()) {
            list.add(new EmptyState(getTranslation("announcement.list.empty")));
            return;
        }
        var rows = new Rows();
        page.forEach(one -> rows.add(row(one)));
        list.add(rows, new Pager(at, page.getNumber(), page.getTotalPages()));
    }

    private Row row(AnnouncementSummary one) {
        var to = one.state() == AnnouncementState.DRAFT
                ? AnnouncementNavigation.write(one.id())
                : AnnouncementNavigation.link(one.id());
        return new Row(Words.title(this, one.subject()), grey(one), to).end(Words.pill(this, one.state()));
    }

    private String grey(AnnouncementSummary one) {
        return Stream.of(
                        one.segmentLabel(),
                        one.written() == null ? "" : getTranslation("announcement.written", one.written()),
                        one.sendAt() == null
                                ? getTranslation("announcement.changed", one.changedBy(), dates.moment(one.changedAt()))
                                : Words.when(this, dates, one.sendAt()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("announcement.list.title");
    }
}
