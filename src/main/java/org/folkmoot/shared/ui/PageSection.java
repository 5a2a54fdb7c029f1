package org.folkmoot.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** A part of a page under a heading of its own. */
public class PageSection extends Section {

    public PageSection(String title, Component... parts) {
        super(new H2(title));
        addClassName("fm-section");
        add(parts);
    }
}
