package org.folkmoot.shared.ui;

import com.vaadin.flow.component.html.UnorderedList;

/** A quiet list: each {@link Row} has one strong line and one grey line. */
public class Rows extends UnorderedList {

    public Rows(Row... rows) {
        addClassName("fm-rows");
        add(rows);
    }
}
