package org.folkmoot.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Nothing here yet: says what will be here and gives the first step. */
public class EmptyState extends Div {

    /** @param firstStep a link or button, or none */
    public EmptyState(String text, Component... firstStep) {
        addClassName("fm-empty");
        add(new Paragraph(text));
        add(firstStep);
    }
}
