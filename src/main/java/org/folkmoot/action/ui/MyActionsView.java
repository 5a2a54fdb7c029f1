package org.folkmoot.action.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.folkmoot.action.ActionExportService;
import org.folkmoot.action.ActionFilter;
import org.folkmoot.action.ActionService;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.Role;
import org.folkmoot.shared.ui.EmptyState;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.Pager;
import org.springframework.data.domain.PageRequest;

/** Everything the person signed in has to do, wherever it came from; what is due first stands first. */
@Route(ActionNavigation.MINE)
@PermitAll
class MyActionsView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private static final int PAGE_SIZE = 20;

    private final transient ActionService actions;
    private final transient ActionDesk desk;
    private final boolean seesAll;
    private final PageHeader header = new PageHeader(getTranslation("action.mine.title"));
    private final ActionFields fields = new ActionFields(ActionNavigation.MINE);
    private final Div list = new Div();

    MyActionsView(
            ActionService actions,
            ActionExportService exports,
            ActionExport export,
            ActionDesk desk,
            CurrentMember currentMember) {
        this.actions = actions;
        this.desk = desk;
        this.seesAll = currentMember.has(Role.MANAGER) || currentMember.has(Role.STEERING);
        header.actions(export.csv(() -> exports.mine(fields.chosen())));
        if (seesAll) header.kicker(new Anchor(ActionNavigation.ALL, getTranslation("action.mine.to-all") + " ▸"));
        add(header, fields, list);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show(event.getLocation());
    }

    private void show(Location location) {
        var filter = fields.show(location);
        var number = Pager.pageIn(location);
        var due = actions.due();
        header.subline(getTranslation("action.mine.subline", due.dueThisWeek(), due.late()));
        var page = actions.mine(filter, PageRequest.of(number, PAGE_SIZE));
        list.removeAll();
        if (page.isEmpty()) {
            var nothing = filter.equals(ActionFilter.unfinished());
            list.add(new EmptyState(getTranslation(nothing ? "action.mine.empty" : "action.filter.empty")));
            return;
        }
        list.add(
                desk.rows(page.getContent(), true, () -> show(location)),
                Pager.inAnyOrder(location, number, page.getTotalPages()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("action.mine.title");
    }
}
