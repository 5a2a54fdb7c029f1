package org.folkmoot.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Links to the views this person may see, as their {@code @Menu} annotations say: a title that is a message key, and
 * an order. Below 100 a view belongs to the main navigation of at most six, from 100 on to the second one.
 */
class Navigation extends Nav {

    private static final double SECOND = 100;
    private static final int MAIN_MAX = 6;

    private final List<Link> links = new ArrayList<>();

    private record Link(String path, Anchor anchor) {}

    private Navigation(String labelKey, String className, Stream<MenuEntry> entries) {
        addClassName(className);
        setAriaLabel(getTranslation(labelKey));
        var list = new UnorderedList();
        entries.forEach(entry -> {
            var path = entry.path().replaceFirst("^/", "");
            var anchor = new Anchor(path.isEmpty() ? "." : path, getTranslation(entry.title()));
            links.add(new Link(path, anchor));
            list.add(new ListItem(anchor));
        });
        add(list);
        setVisible(!links.isEmpty());
    }

    static Navigation main() {
        return new Navigation(
                "shell.nav.main",
                "fm-nav",
                MenuConfiguration.getMenuEntries().stream()
                        .filter(entry -> order(entry) < SECOND)
                        .limit(MAIN_MAX));
    }

    static Navigation more() {
        return new Navigation(
                "shell.nav.more",
                "fm-more",
                MenuConfiguration.getMenuEntries().stream().filter(entry -> order(entry) >= SECOND));
    }

    /** Shows where one is: at the view itself ("page") or somewhere below it ("true"). */
    void mark(String path) {
        for (var link : links) {
            if (path.equals(link.path())) link.anchor().getElement().setAttribute("aria-current", "page");
            else if (!link.path().isEmpty() && path.startsWith(link.path() + "/"))
                link.anchor().getElement().setAttribute("aria-current", "true");
            else link.anchor().getElement().removeAttribute("aria-current");
        }
    }

    private static double order(MenuEntry entry) {
        var order = entry.order();
        return order == null ? SECOND : order;
    }
}
