package org.folkmoot.idea.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** Something one can do with ideas as a whole, at the top of their list: a bean of this type. */
public interface IdeaListAction {

    /** A link or button, or empty where the one looking may not. */
    Optional<? extends Component> create();
}
