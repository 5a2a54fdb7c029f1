package org.folkmoot.action.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.folkmoot.action.ActionExportService;
import org.folkmoot.action.ActionFilter;
import org.folkmoot.action.ActionService;
import org.folkmoot.action.ReminderService;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.Role;
import org.folkmoot.shared.ui.EmptyState;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.Pager;
import org.springframework.data.domain.PageRequest;

/** Everybody's actions, by state, owner and day; managers choose when owners are reminded. */
@Route(ActionNavigation.ALL)
@Menu(order = 105, title = "nav.actions")
@RolesAllowed({"MANAGER", "STEERING"})
class ActionsView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private static final int PAGE_SIZE = 20;

    private final transient ActionService actions;
    private final transient ActionDesk desk;
    private final PageHeader header = new PageHeader(getTranslation("action.all.title"));
    private final ActionFields fields = new ActionFields(ActionNavigation.ALL);
    private final Div list = new Div();

    ActionsView(
            ActionService actions,
            ActionExportService exports,
            ActionExport export,
            ActionDesk desk,
            ReminderService reminders,
            CurrentMember currentMember) {
        this.actions = actions;
        this.desk = desk;
        header.actions(export.csv(() -> exports.all(fields.chosen())));
        header.kicker(new Anchor(ActionNavigation.MINE, getTranslation("action.all.to-mine") + " ▸"));
        add(header, fields, list);
        if (currentMember.has(Role.MANAGER)) add(new NoticeForm(reminders));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show(event.getLocation());
    }

    private void show(Location location) {
        var filter = fields.show(location);
        var number = Pager.pageIn(location);
        var page = actions.list(filter, PageRequest.of(number, PAGE_SIZE));
        header.subline(getTranslation("action.all.subline", page.getTotalElements()));
        list.removeAll();
        if (page.isEmpty()) {
            var nothing = filter.equals(ActionFilter.unfinished());
            list.add(new EmptyState(getTranslation(nothing ? "action.all.empty" : "action.filter.empty")));
            return;
        }
        list.add(
                desk.rows(page.getContent(), true, () -> show(location)),
                Pager.inAnyOrder(location, number, page.getTotalPages()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("action.all.title");
    }
}
