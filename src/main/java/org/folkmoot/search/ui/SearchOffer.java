package org.folkmoot.search.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** Something a module offers to do with a search: a bean of this type, asked each time a search is shown. */
public interface SearchOffer {

    /**
     * @param address of the search, without a leading slash, as {@link SearchAddress} reads it
     * @param name    what a person would call it
     * @return empty when this person is offered nothing
     */
    Optional<Component> offer(String address, String name);
}
