package org.folkmoot.prioritymap.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.stream.Collectors;
import org.folkmoot.prioritymap.MapGroupLine;
import org.folkmoot.prioritymap.Overlay;
import org.folkmoot.prioritymap.OverlayQuery;
import org.folkmoot.shared.ui.EmptyState;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.PageSection;

/** Maps of inquiries laid over one another; {@code ?map=inquiry&group=…} keeps what was chosen. */
@Route(MapNavigation.OVERLAY)
@Menu(order = 107, title = "prioritymap.overlay.title")
@AnonymousAllowed
class OverlayView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient PriorityMapServices services;

    OverlayView(PriorityMapServices services) {
        this.services = services;
        addClassName("fm-priority-overlay");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var chosen = MapNavigation.chosenIn(event.getLocation().getQueryParameters());
        var choices = services.overlays().choices();
        removeAll();
        var header = new PageHeader(getTranslation("prioritymap.overlay.title"))
                .kicker(new Anchor("inquiries", getTranslation("prioritymap.inquiries")));
        add(header);
        if (choices.isEmpty()) {
            add(new EmptyState(getTranslation("prioritymap.overlay.none")));
            return;
        }
        var all = new Anchor(
                MapNavigation.overlay(OverlayChooser.all(choices)), getTranslation("prioritymap.overlay.all"));
        all.addClassName("fm-secondary");
        header.actions(all);
        var overlay = services.overlays().overlay(chosen);
        if (overlay.leftOut() > 0)
            add(new Paragraph(getTranslation("prioritymap.overlay.left-out", overlay.leftOut())));
        var chooser = new PageSection(
                getTranslation("prioritymap.overlay.choose"),
                new OverlayChooser(
                        choices,
                        chosen,
                        next -> UI.getCurrent().navigate(MapNavigation.OVERLAY, MapNavigation.parameters(next))));
        chooser.addClassName("fm-overlay-choice");
        if (overlay.maps().isEmpty()) add(new Paragraph(getTranslation("prioritymap.overlay.nothing-chosen")), chooser);
        else {
            header.subline(getTranslation(
                    "prioritymap.overlay.subline", overlay.maps().size(), overlay.groups(), overlay.raised(), (int)
                            overlay.cells().count()));
            add(chooser);
            show(overlay, chosen);
        }
    }

    private void show(Overlay overlay, OverlayQuery chosen) {
        add(
                new OverlayFigure(overlay, services.exports().picture(overlay)),
                LevelWords.notUnimportant(this),
                sources(overlay),
                new OverlayDownloads(chosen, services.exports()),
                new OverlayTable(overlay));
    }

    /** Which inquiries and groups are added up, on paper too. */
    private static UnorderedList sources(Overlay overlay) {
        var sources = new UnorderedList();
        sources.addClassName("fm-overlay-sources");
        overlay.maps()
                .forEach(map -> sources.add(new ListItem(
                        new Anchor(
                                MapNavigation.map(map.room().id()), map.room().question()),
                        new Span(map.groups().stream().map(MapGroupLine::name).collect(Collectors.joining(", "))))));
        return sources;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("prioritymap.overlay.title");
    }
}
