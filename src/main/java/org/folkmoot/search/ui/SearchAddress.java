package org.folkmoot.search.ui;

import com.vaadin.flow.router.Location;
import org.folkmoot.search.SearchAsk;
import org.folkmoot.shared.PortalClock;

/** What a search's address asks for. */
public final class SearchAddress {

    private SearchAddress() {}

    /** @param address as {@link SearchOffer} was given it; what cannot be read is left out */
    public static SearchAsk read(String address, PortalClock clock) {
        return SearchNavigation.ask(new Location(address), clock);
    }
}
