package org.folkmoot.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;

/** A way of signing in as the sign-in page offers it, below the password: a bean of this type. */
public interface SignInOffer {

    /** From top to bottom; below the password, which is always first. */
    int order();

    Component create();

    /** Why this way brought the person back to the page, if the address says so; one calm sentence. */
    default Optional<String> whyBack(QueryParameters query) {
        return Optional.empty();
    }
}
