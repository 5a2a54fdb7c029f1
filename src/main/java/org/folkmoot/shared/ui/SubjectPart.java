package org.folkmoot.shared.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.folkmoot.shared.Origin;

/**
 * What a module above shows beside a thing's own actions on its page, such as "Follow": a bean of this type, asked each
 * time the page is opened.
 */
public interface SubjectPart {

    /** From left to right. */
    int order();

    /** A fresh component, or empty for whom there is nothing to show, such as a visitor. */
    Optional<? extends Component> create(Origin thing);
}
