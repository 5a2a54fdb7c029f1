package org.folkmoot.shared.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** A figure with what it counts beside it and its counting rule one click away. */
public class Stat extends Div {

    private final Span figure = new Span();
    private final Span label = new Span();

    /** @param rule how it is counted, a sentence or two; empty when the figure explains itself */
    public Stat(String number, String label, String rule) {
        addClassName("fm-stat");
        figure.addClassName("fm-figure");
        this.label.addClassName("fm-stat-label");
        add(new Paragraph(figure, new Span(" "), this.label));
        set(number, label);
        if (!rule.isEmpty()) {
            var details = new NativeDetails(getTranslation("shared.stat.rule"), new Paragraph(rule));
            details.addClassName("fm-rule");
            add(details);
        }
    }

    /** For figures that move while the page is open. */
    public void set(String number, String text) {
        figure.setText(number);
        label.setText(text);
    }

    /** The large one of a screen. */
    public Stat big() {
        addClassName("fm-big");
        return this;
    }
}
