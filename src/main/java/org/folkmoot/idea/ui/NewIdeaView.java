package org.folkmoot.idea.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.PageSection;

/** Puts an idea forward. What was begun earlier stands above it, one tap away. */
@Route(IdeaNavigation.NEW)
@RolesAllowed({"PARTICIPANT", "FACILITATOR", "MANAGER"})
class NewIdeaView extends Main implements HasDynamicTitle {

    private static final int DRAFTS = 5;

    NewIdeaView(IdeaDeskServices desk) {
        addClassName("fm-reading");
        add(
                new PageHeader(getTranslation("idea.new.title"))
                        .kicker(new Anchor(IdeaNavigation.list(), "◂ " + getTranslation("idea.back"))),
                new Paragraph(getTranslation("idea.new.intro")));
        var begun = desk.drafts().mine(DRAFTS).stream()
                .filter(one -> one.idea() == null)
                .toList();
        if (!begun.isEmpty())
            add(new PageSection(getTranslation("idea.new.drafts"), DraftRows.of(begun, desk.dates())));
        add(new IdeaDesk(desk, null));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("idea.new.title");
    }
}
