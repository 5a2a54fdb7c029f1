package org.folkmoot.member.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.folkmoot.member.MemberId;

/** A module's part of the page that managers and administrators see of one person: a bean of this type. */
public interface PersonSection {

    /** From top to bottom; the page's own parts (roles, affiliations, history) come first. */
    int order();

    String titleKey();

    /** A fresh component without heading, or empty where there is nothing to say or the one looking may not see it. */
    Optional<? extends Component> create(MemberId person);
}
