package org.folkmoot.note.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;

/** Holds the lines of a section. The browser keeps what is typed while the next line is made ({@code frontend/outline.js}). */
@Tag("fm-outline")
class Outline extends Component implements HasComponents {

    private static final String SCRIPT = "/assets/outline.js";

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule(SCRIPT);
    }
}
