package org.folkmoot.conversation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import java.util.Optional;
import org.folkmoot.programme.Area;

/** Sessions one below the other, or month by month; the area stays. */
class ViewSwitch extends Nav {

    ViewSwitch(boolean month, Optional<Area> area) {
        addClassName("fm-session-tabs");
        setAriaLabel(getTranslation("conversation.view"));
        add(
                way(ConversationPaths.list(area), "conversation.view.list", !month),
                way(ConversationPaths.thisMonth(area), "conversation.view.month", month));
    }

    private Anchor way(String path, String key, boolean here) {
        var way = new Anchor(path, getTranslation(key));
        if (here) way.getElement().setAttribute("aria-current", "true");
        return way;
    }
}
