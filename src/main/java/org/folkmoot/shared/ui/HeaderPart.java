package org.folkmoot.shared.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/**
 * A module's part of the frame's header, before the name of the person signed in: a bean of this type, asked once for
 * each window. One that is to change as the person moves on observes the navigation itself.
 */
public interface HeaderPart {

    /** From left to right. */
    int order();

    /** A fresh component, or empty for whom there is nothing to show, such as a visitor. */
    Optional<? extends Component> create();
}
