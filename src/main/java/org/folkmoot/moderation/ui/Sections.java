package org.folkmoot.moderation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Section;
import org.folkmoot.shared.RefusedException;

/** Small parts the screens of moderation share. */
final class Sections {

    private Sections() {}

    static Section titled(String title, Component... parts) {
        var section = new Section(new H2(title));
        section.addClassName("fm-section");
        section.add(parts);
        return section;
    }

    static String words(Component screen, RefusedException refused) {
        return screen.getTranslation(refused.refusal().key(), refused.arguments());
    }

    /** The ways between the moderators' screens. */
    static Nav tabs(String current) {
        var tabs = new Nav();
        tabs.addClassName("fm-tabs");
        tabs.setAriaLabel(tabs.getTranslation("moderation.tabs"));
        tabs.add(
                tab(ModerationNavigation.QUEUE, tabs.getTranslation("moderation.queue.tab"), current),
                tab(ModerationNavigation.LOG, tabs.getTranslation("moderation.log.tab"), current),
                tab(ModerationNavigation.SETTINGS, tabs.getTranslation("moderation.settings.tab"), current));
        return tabs;
    }

    private static Anchor tab(String href, String text, String current) {
        var tab = new Anchor(href, text);
        if (href.equals(current)) tab.getElement().setAttribute("aria-current", "page");
        return tab;
    }
}
