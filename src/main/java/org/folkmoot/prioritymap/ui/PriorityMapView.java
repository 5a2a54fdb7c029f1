package org.folkmoot.prioritymap.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.folkmoot.inquiry.InquiryRoom;
import org.folkmoot.inquiry.InquiryRooms;
import org.folkmoot.inquiry.InquiryStage;
import org.folkmoot.inquiry.ui.InquiryPage;
import org.folkmoot.prioritymap.MapGroupId;
import org.folkmoot.prioritymap.MapGroupLine;
import org.folkmoot.prioritymap.MapGroupLine.MarkLine;
import org.folkmoot.prioritymap.MarkCell;
import org.folkmoot.prioritymap.OverlayQuery;
import org.folkmoot.prioritymap.PriorityLevel;
import org.folkmoot.prioritymap.PriorityMapDetail;
import org.folkmoot.prioritymap.SubAreaId;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.ui.EmptyState;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.PageHeader;
import org.folkmoot.shared.ui.PageSection;

/** The priority map of an inquiry: all groups together, or one of them ({@code ?group=…}). */
@Route(MapNavigation.MAP)
@AnonymousAllowed
class PriorityMapView extends InquiryPage {

    private final transient PriorityMapServices services;

    PriorityMapView(InquiryRooms rooms, PriorityMapServices services) {
        super(rooms, "prioritymap.title");
        this.services = services;
        addClassName("fm-priority-map");
    }

    @Override
    protected void fill(InquiryRoom room, PageHeader header) {
        var found = services.maps().find(room.id());
        if (found.isEmpty()) {
            begin(room);
            return;
        }
        var map = found.get();
        header.subline(getTranslation("prioritymap.frame", map.frame(), map.edition()));
        if (map.groups().isEmpty()) {
            add(new EmptyState(getTranslation("prioritymap.no-group")));
        } else {
            header.actions(overlayWithOthers(map));
            var chosen = query().getSingleParameter(MapNavigation.GROUP)
                    .flatMap(MapGroupId::parse)
                    .flatMap(map::group);
            add(tabs(map, chosen));
            chosen.ifPresentOrElse(group -> one(map, group), () -> together(map));
        }
        if (map.mayCorrect())
            add(new PageSection(
                    getTranslation("prioritymap.groups"), new GroupsPart(services.maps(), map, this::refresh)));
    }

    private void begin(InquiryRoom room) {
        if (room.runs() && room.stage() != InquiryStage.CLOSED)
            add(
                    new Paragraph(getTranslation("prioritymap.begin.intro")),
                    new BeginMapForm(services.frames().all(), (frame, groups) -> {
                        services.maps().begin(room.id(), frame, groups);
                        refresh();
                    }));
        else add(new EmptyState(getTranslation("prioritymap.none")));
    }

    private Nav tabs(PriorityMapDetail map, Optional<MapGroupLine> chosen) {
        var tabs = new Nav();
        tabs.addClassName("fm-tabs");
        tabs.setAriaLabel(getTranslation("prioritymap.groups"));
        tabs.add(tab(MapNavigation.map(map.room().id()), getTranslation("prioritymap.together"), chosen.isEmpty()));
        map.groups()
                .forEach(group -> tabs.add(tab(
                        MapNavigation.group(map.room().id(), group.id()),
                        group.name(),
                        chosen.filter(group::equals).isPresent())));
        return tabs;
    }

    private static Anchor tab(String href, String name, boolean shown) {
        var tab = new Anchor(href, name);
        if (shown) tab.getElement().setAttribute("aria-current", "page");
        return tab;
    }

    private void together(PriorityMapDetail map) {
        var asked = OverlayQuery.of(map.room().id());
        var overlay = services.overlays().overlay(asked);
        add(
                new OverlayFigure(overlay, services.exports().picture(overlay)),
                LevelWords.notUnimportant(this),
                new OverlayDownloads(asked, services.exports()),
                new OverlayTable(overlay));
    }

    private void one(PriorityMapDetail map, MapGroupLine group) {
        var grid = new MarkGrid(map.areas(), group.name()).show(group);
        if (map.mayMark() || map.mayCorrect()) {
            grid.editable(
                    (place, level) -> key(map, group.id(), grid, place, level),
                    place -> open(map, group.id(), grid, place));
            add(new Paragraph(getTranslation("prioritymap.keys")));
        } else if (map.room().inside()) {
            add(new Paragraph(getTranslation("prioritymap.not-now")));
        }
        add(grid, LevelWords.notUnimportant(this));
    }

    /** Marks by a key; the example stays. When somebody was quicker, theirs is shown. */
    private void key(PriorityMapDetail map, MapGroupId group, MarkGrid grid, SubAreaId place, PriorityLevel level) {
        try {
            put(map, group, place, grid.shown(place), level, grid.shown(place).example());
            var words = getTranslation("prioritymap.marked", name(map, place), LevelWords.level(level, this));
            getUI().ifPresent(ui -> Notice.polite(ui, words));
        } catch (RefusedException no) {
            Notice.keep(getTranslation(no.refusal().key(), no.arguments()));
        }
        now(map, group).ifPresentOrElse(grid::show, this::refresh);
    }

    /** With what stands there at this moment. */
    private void open(PriorityMapDetail map, MapGroupId group, MarkGrid grid, SubAreaId place) {
        now(map, group)
                .ifPresentOrElse(
                        line -> {
                            grid.show(line);
                            var seen = line.mark(place);
                            new MarkDialog(name(map, place), seen, last(seen), (level, example) -> {
                                        put(map, group, place, seen, level, example);
                                        now(map, group).ifPresent(grid::show);
                                        grid.focus(place);
                                    })
                                    .open();
                        },
                        this::refresh);
    }

    private void put(
            PriorityMapDetail map,
            MapGroupId group,
            SubAreaId place,
            MarkLine seen,
            PriorityLevel level,
            String example) {
        var asked = new MarkCell(group, place, seen.revision(), level, example);
        if (map.mayMark()) services.maps().mark(map.room().id(), asked);
        else services.maps().correct(map.room().id(), asked);
    }

    private Optional<MapGroupLine> now(PriorityMapDetail map, MapGroupId group) {
        return services.maps().find(map.room().id()).flatMap(fresh -> fresh.group(group));
    }

    private String last(MarkLine mark) {
        var at = mark.changedAt();
        if (at == null) return "";
        var when = services.dates().moment(at);
        return mark.changedBy() == null
                ? getTranslation("prioritymap.changed", when)
                : getTranslation("prioritymap.changed-by", mark.changedBy(), when);
    }

    private static String name(PriorityMapDetail map, SubAreaId place) {
        return map.areas().stream()
                .flatMap(area -> area.subAreas().stream())
                .filter(one -> one.id().equals(place))
                .map(one -> one.name())
                .findFirst()
                .orElse("");
    }

    private Component overlayWithOthers(PriorityMapDetail map) {
        var link = new Anchor(
                MapNavigation.overlay(OverlayQuery.of(map.room().id())), getTranslation("prioritymap.with-others"));
        link.addClassName("fm-secondary");
        return link;
    }
}
