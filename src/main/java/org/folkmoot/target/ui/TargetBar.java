package org.folkmoot.target.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Style;
import org.folkmoot.target.TargetProgress;

/** The way from the baseline to the target, how much of it is gone, and a mark where the path is today; the words say the same. */
class TargetBar extends Div {

    /** @param twin what the bar shows, in words */
    TargetBar(TargetProgress progress, String twin) {
        addClassName("fm-target-bar");
        var words = new Span(twin);
        words.addClassName("fm-target-bar-words");
        var fill = new Div();
        fill.addClassName("fm-bar-fill");
        var percent = progress.percent();
        fill.getStyle().setWidth((percent == null ? 0 : percent) + "%");
        var track = new Div(fill);
        track.addClassName("fm-bar-track");
        track.getElement().setAttribute("aria-hidden", "true");
        var expected = progress.expected();
        if (expected != null) {
            var mark = new Div();
            mark.addClassName("fm-bar-expected");
            mark.getStyle().setLeft(expected + "%").setPosition(Style.Position.ABSOLUTE);
            track.add(mark);
        }
        setClassName("fm-bar-full", progress.reached());
        add(words, track);
    }
}
