package org.folkmoot.member.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** Something one can do with the whole register, at the top of its list: a bean of this type. */
public interface OrganisationListAction {

    /** A link or button, or empty where the one looking may not. */
    Optional<? extends Component> create();
}
