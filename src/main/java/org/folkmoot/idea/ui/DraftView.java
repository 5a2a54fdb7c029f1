package org.folkmoot.idea.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.folkmoot.idea.DraftDetail;
import org.folkmoot.idea.DraftId;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.shared.ui.PageHeader;

/** A draft, on whichever device it is opened. Put forward meanwhile, it is the idea. */
@Route(IdeaNavigation.DRAFT)
@RolesAllowed({"PARTICIPANT", "FACILITATOR", "MANAGER"})
class DraftView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient IdeaDeskServices desk;

    DraftView(IdeaDeskServices desk) {
        this.desk = desk;
        addClassName("fm-reading");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getRouteParameters().get(IdeaNavigation.DRAFT_ID).flatMap(DraftId::parse);
        var draft = asked.flatMap(desk.drafts()::find);
        if (draft.isPresent()) show(draft.get(), event);
        else if (asked.map(id -> new IdeaId(id.value()))
                .flatMap(desk.ideas()::find)
                .isPresent())
            event.forwardTo(IdeaNavigation.idea(new IdeaId(asked.get().value())));
        else event.rerouteToError(NotFoundException.class);
    }

    private void show(DraftDetail draft, BeforeEnterEvent event) {
        if (draft.idea() != null) {
            event.forwardTo(IdeaNavigation.revise(draft.idea()));
            return;
        }
        removeAll();
        add(
                new PageHeader(getTranslation("idea.draft.title"))
                        .kicker(new Anchor(IdeaNavigation.list(), "◂ " + getTranslation("idea.back"))),
                new IdeaDesk(desk, draft));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("idea.draft.title");
    }
}
