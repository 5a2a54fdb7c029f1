package org.folkmoot.shared.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Links to the neighbouring pages of a list, newest first. The address counts pages from 1 ({@code ?page=2}), services
 * from 0; {@link #pageIn} turns one into the other. Other query parameters are kept.
 */
public class Pager extends Nav {

    private static final String PAGE = "page";
    private static final int LAST = 100_000;

    /**
     * @param location where the list is shown now, from the navigation event
     * @param page     the page shown, from 0
     * @param pages    how many there are; with fewer than two nothing is shown
     */
    public Pager(Location location, int page, int pages) {
        this(location, page, pages, "shared.pager.newer", "shared.pager.older");
    }

    /** For a list in another order than newest first: the words on the links are "Previous" and "Next". */
    public static Pager inAnyOrder(Location location, int page, int pages) {
        return new Pager(location, page, pages, "shared.pager.previous", "shared.pager.next");
    }

    private Pager(Location location, int page, int pages, String beforeKey, String afterKey) {
        addClassName("fm-pager");
        setAriaLabel(getTranslation("shared.pager.label"));
        setVisible(pages > 1 || page > 0);
        if (page > 0) add(link(location, Math.min(page, Math.max(pages, 1)) - 1, beforeKey, "prev"));
        add(new Span(getTranslation("shared.pager.where", page + 1, Math.max(pages, 1))));
        if (page + 1 < pages) add(link(location, page + 1, afterKey, "next"));
    }

    /** The page an address asks for, from 0; anything unreadable is the first one. */
    public static int pageIn(Location location) {
        return location.getQueryParameters()
                .getSingleParameter(PAGE)
                .filter(text -> text.matches("[0-9]{1,6}"))
                .map(text -> Math.clamp(Integer.parseInt(text) - 1, 0, LAST))
                .orElse(0);
    }

    private Anchor link(Location location, int page, String key, String rel) {
        var parameters = new LinkedHashMap<String, List<String>>();
        location.getQueryParameters().getParameters().forEach((name, values) -> {
            if (!name.equals(PAGE)) parameters.put(name, new ArrayList<>(values));
        });
        if (page > 0) parameters.put(PAGE, List.of(String.valueOf(page + 1)));
        var to = new Location(location.getPath(), new QueryParameters(parameters));
        var link = new Anchor(to.getPathWithQueryParameters(), getTranslation(key));
        link.getElement().setAttribute("rel", rel);
        return link;
    }
}
