package org.folkmoot.prioritymap.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.folkmoot.prioritymap.Overlay;
import org.folkmoot.prioritymap.OverlayCell;
import org.folkmoot.prioritymap.PriorityLevel;

/** A mark and a sum in words; colour and pattern only underline them. */
final class LevelWords {

    private LevelWords() {}

    static String level(PriorityLevel level, Component on) {
        return on.getTranslation("prioritymap.level." + level);
    }

    static Span pill(PriorityLevel level, Component on) {
        var pill = new Span(level(level, on));
        pill.addClassNames("fm-mark-word");
        pill.getElement().setAttribute("data-level", level.name());
        return pill;
    }

    static String sum(OverlayCell cell, Component on) {
        return on.getTranslation(
                "prioritymap.sum", cell.of(PriorityLevel.HIGH), cell.of(PriorityLevel.PRIORITY), cell.groups());
    }

    /** Empty where every map has the sub-area. */
    static String lacking(OverlayCell cell, Overlay overlay, Component on) {
        return cell.maps() == overlay.maps().size()
                ? ""
                : on.getTranslation(
                        "prioritymap.lacking", cell.maps(), overlay.maps().size());
    }

    /** On every rendering of a map. */
    static Paragraph notUnimportant(Component on) {
        var sentence = new Paragraph(on.getTranslation("prioritymap.not-unimportant"));
        sentence.addClassName("fm-not-unimportant");
        return sentence;
    }
}
