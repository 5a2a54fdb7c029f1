package org.folkmoot.prioritymap.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.folkmoot.prioritymap.MapArea;
import org.folkmoot.prioritymap.MapArea.MapSubArea;
import org.folkmoot.prioritymap.MapGroupLine;
import org.folkmoot.prioritymap.MapGroupLine.MarkLine;
import org.folkmoot.prioritymap.PriorityLevel;
import org.folkmoot.prioritymap.SubAreaId;
import org.jspecify.annotations.Nullable;

/**
 * How one group marked: areas across, their sub-areas below. Where marks can be set it is a grid ({@code frontend/prioritymap.js}): arrows go
 * from cell to cell, H, P and N mark, space goes on to the next mark, Enter or a click opens the cell.
 */
@Tag("fm-priority-grid")
class MarkGrid extends HtmlContainer {

    private static final String SCRIPT = "/assets/prioritymap.js";

    private final Map<SubAreaId, MarkTile> tiles = new LinkedHashMap<>();
    private transient @Nullable MapGroupLine shown;
    private transient BiConsumer<SubAreaId, PriorityLevel> marked = (place, level) -> {};
    private transient Consumer<SubAreaId> opened = place -> {};

    MarkGrid(List<MapArea> areas, String caption) {
        addClassName("fm-priority-grid");
        var table = new NativeTable();
        table.addClassName("fm-table");
        table.setCaptionText(caption);
        var head = new NativeTableRow();
        areas.forEach(area -> head.add(header(area.name())));
        table.getHead().add(head);
        var longest =
                areas.stream().mapToInt(area -> area.subAreas().size()).max().orElse(0);
        for (var down = 0; down < longest; down++) {
            var row = new NativeTableRow();
            for (var area : areas)
                row.add(down < area.subAreas().size() ? tile(area.subAreas().get(down)) : new NativeTableCell());
            table.getBody().add(row);
        }
        add(table);
    }

    /**
     * @param marked by a key
     * @param opened by Enter or a click
     */
    MarkGrid editable(BiConsumer<SubAreaId, PriorityLevel> marked, Consumer<SubAreaId> opened) {
        this.marked = marked;
        this.opened = opened;
        getElement().setAttribute("editable", true).getChild(0).setAttribute("role", "grid");
        var first = true;
        for (var tile : tiles.values()) {
            tile.reachable(first);
            first = false;
        }
        return this;
    }

    MarkGrid show(MapGroupLine group) {
        shown = group;
        tiles.forEach((place, tile) -> tile.show(group.mark(place)));
        return this;
    }

    /** The mark the person sees there now. */
    MarkLine shown(SubAreaId place) {
        return shown == null ? MarkLine.NONE : shown.mark(place);
    }

    void focus(SubAreaId place) {
        var tile = tiles.get(place);
        if (tile != null) tile.getElement().executeJs("this.focus()");
    }

    @ClientCallable
    void mark(String place, String level) {
        var wanted = Arrays.stream(PriorityLevel.values())
                .filter(one -> one.name().equals(level))
                .findFirst();
        SubAreaId.parse(place)
                .filter(tiles::containsKey)
                .ifPresent(known -> wanted.ifPresent(mark -> marked.accept(known, mark)));
    }

    @ClientCallable
    void open(String place) {
        SubAreaId.parse(place).filter(tiles::containsKey).ifPresent(opened);
    }

    private MarkTile tile(MapSubArea place) {
        var tile = new MarkTile(place);
        tiles.put(place.id(), tile);
        return tile;
    }

    private static NativeTableHeaderCell header(String text) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule(SCRIPT);
    }
}
