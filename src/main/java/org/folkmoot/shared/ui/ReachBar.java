package org.folkmoot.shared.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Style;

/** How far a figure is from its target: a name, "410 of 500", and a bar that says the same to those who see it. */
public class ReachBar extends Div {

    private final Span name = new Span();
    private final Span figure = new Span();
    private final Div fill = new Div();
    private final Div expected = new Div();
    private final Div track = new Div(fill, expected);

    /** @param target at least 1 */
    public ReachBar(long value, long target, String label) {
        addClassName("fm-bar");
        name.setText(label);
        name.addClassName("fm-bar-name");
        figure.addClassName("fm-bar-figure");
        track.addClassName("fm-bar-track");
        track.getElement().setAttribute("aria-hidden", "true");
        fill.addClassName("fm-bar-fill");
        expected.addClassName("fm-bar-expected");
        expected.setVisible(false);
        add(name, figure, track);
        set(value, target);
    }

    /** For figures that move while the page is open. */
    public void set(long value, long target) {
        if (target < 1) throw new IllegalArgumentException("target: at least 1");
        figure.setText(getTranslation("shared.bar.figure", value, target));
        fill.getStyle().setWidth(percent(value, target));
        setClassName("fm-bar-full", value >= target);
    }

    public ReachBar label(String text) {
        name.setText(text);
        return this;
    }

    /** The name leads to what is behind the figure. @param href path inside the portal */
    public ReachBar link(String href) {
        var link = new Anchor(href, name.getText());
        name.removeAll();
        name.add(link);
        return this;
    }

    /** A thin mark where the figure should be by today. */
    public ReachBar expected(long byToday, long target) {
        expected.setVisible(true);
        expected.getStyle().setLeft(percent(byToday, target)).setPosition(Style.Position.ABSOLUTE);
        return this;
    }

    private static String percent(long part, long whole) {
        return Math.clamp(part * 100 / whole, 0, 100) + "%";
    }
}
