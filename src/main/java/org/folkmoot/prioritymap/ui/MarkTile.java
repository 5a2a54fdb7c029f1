package org.folkmoot.prioritymap.ui;

import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Span;
import org.folkmoot.prioritymap.MapArea.MapSubArea;
import org.folkmoot.prioritymap.MapGroupLine.MarkLine;

/** A sub-area in the grid: its name, its mark in a word, its example. */
class MarkTile extends NativeTableCell {

    private final Span word = new Span();
    private final Span example = new Span();

    MarkTile(MapSubArea place) {
        addClassName("fm-mark");
        getElement().setAttribute("data-cell", place.id().value().toString());
        var name = new Span(place.name());
        name.addClassName("fm-mark-name");
        word.addClassName("fm-mark-word");
        example.addClassName("fm-mark-example");
        add(name, word, example);
    }

    /** The browser moves the one place that can be reached by tab. */
    void reachable(boolean first) {
        getElement().setAttribute("role", "gridcell").setAttribute("tabindex", first ? "0" : "-1");
    }

    void show(MarkLine mark) {
        getElement().setAttribute("data-level", mark.level().name());
        word.getElement().setAttribute("data-level", mark.level().name());
        word.setText(LevelWords.level(mark.level(), this));
        example.setText(mark.example());
        example.setVisible(!mark.example().isEmpty());
    }
}
