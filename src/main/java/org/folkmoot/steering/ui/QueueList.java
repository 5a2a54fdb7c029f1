package org.folkmoot.steering.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/**
 * The queue's lines and their keys ({@code frontend/queue.js}): j and k go from line to line, x selects, m opens the menu to move, Enter opens. They
 * are off while somebody types or a dialog is open.
 */
@Tag("fm-queue")
class QueueList extends HtmlContainer {

    private static final String SCRIPT = "/assets/queue.js";

    QueueList() {
        addClassName("fm-queue");
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule(SCRIPT);
    }
}
