package org.folkmoot.prioritymap.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Stream;
import org.folkmoot.prioritymap.Overlay;
import org.folkmoot.prioritymap.OverlayCell;
import org.folkmoot.prioritymap.OverlayCell.Voice;

/** Each sub-area with its sum, and the way back to the group that raised it, in which inquiry, with which example. */
class OverlayTable extends Div {

    OverlayTable(Overlay overlay) {
        addClassName("fm-overlay-table");
        var table = new NativeTable();
        table.addClassName("fm-table");
        table.setCaptionText(getTranslation("prioritymap.table"));
        table.getHead()
                .add(new NativeTableRow(
                        Stream.of("prioritymap.csv.sub-area", "prioritymap.sums", "prioritymap.raised-by")
                                .map(key -> header(getTranslation(key), "col"))
                                .toArray(NativeTableHeaderCell[]::new)));
        for (var area : overlay.areas()) {
            var name = header(area.name(), "rowgroup");
            name.getElement().setAttribute("colspan", "3");
            name.addClassName("fm-overlay-area");
            var body = table.addBody();
            body.add(new NativeTableRow(name));
            area.cells().forEach(cell -> body.add(line(cell, overlay)));
        }
        add(table);
    }

    private NativeTableRow line(OverlayCell cell, Overlay overlay) {
        var sum = new NativeTableCell();
        sum.add(new Div(LevelWords.sum(cell, this)));
        var lacking = LevelWords.lacking(cell, overlay, this);
        if (!lacking.isEmpty()) {
            var line = new Div(lacking);
            line.addClassName("fm-grey");
            sum.add(line);
        }
        var raised = new NativeTableCell();
        if (cell.voices().isEmpty()) raised.add(new Span(getTranslation("prioritymap.raised-by-none")));
        else raised.add(voices(cell, overlay.maps().size() > 1));
        return new NativeTableRow(header(cell.name(), "row"), sum, raised);
    }

    private UnorderedList voices(OverlayCell cell, boolean several) {
        var list = new UnorderedList();
        list.addClassName("fm-voices");
        cell.voices().forEach(voice -> list.add(voice(voice, several)));
        return list;
    }

    private ListItem voice(Voice voice, boolean several) {
        var item = new ListItem(
                LevelWords.pill(voice.level(), this),
                new Anchor(MapNavigation.group(voice.inquiry(), voice.group()), voice.groupName()));
        if (several) {
            var inquiry = new Span(voice.question());
            inquiry.addClassName("fm-grey");
            item.add(inquiry);
        }
        if (!voice.example().isEmpty()) {
            var example = new Span(voice.example());
            example.addClassName("fm-mark-example");
            item.add(example);
        }
        return item;
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
