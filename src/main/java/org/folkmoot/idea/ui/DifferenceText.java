package org.folkmoot.idea.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.folkmoot.idea.WordDifference;
import org.folkmoot.idea.WordDifference.Change;

/** A text with what went struck out and what came underlined; those who listen hear which is which. */
public class DifferenceText extends Div {

    public DifferenceText(WordDifference difference) {
        addClassName("fm-difference");
        difference.parts().forEach(part -> add(part(part)));
    }

    private HtmlContainer part(WordDifference.Part part) {
        if (part.change() == Change.KEPT) return new Span(part.text());
        var changed = new HtmlContainer(part.change() == Change.ADDED ? "ins" : "del");
        var spoken = new Span(getTranslation("idea.difference." + part.change()) + " ");
        spoken.addClassName("fm-hidden-visually");
        changed.add(spoken, new Span(part.text()));
        return changed;
    }
}
