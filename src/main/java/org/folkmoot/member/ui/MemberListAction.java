package org.folkmoot.member.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** Something one can do with everybody, at the top of the list of people: a bean of this type. */
public interface MemberListAction {

    /** A link or button, or empty where the one looking may not. */
    Optional<? extends Component> create();
}
