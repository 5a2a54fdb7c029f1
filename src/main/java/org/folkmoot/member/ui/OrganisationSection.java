package org.folkmoot.member.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.folkmoot.member.OrganisationId;

/** A module's part of the page of one organisation: a bean of this type. */
public interface OrganisationSection {

    /** From top to bottom; what anybody may read comes below 100. */
    int order();

    String titleKey();

    /** A fresh component without heading, or empty where there is nothing to say or the one looking may not see it. */
    Optional<? extends Component> create(OrganisationId organisation);
}
