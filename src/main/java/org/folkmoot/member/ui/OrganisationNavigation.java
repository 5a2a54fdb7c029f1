package org.folkmoot.member.ui;

import org.folkmoot.member.OrganisationId;

/** Where an organisation's page is. */
public final class OrganisationNavigation {

    private OrganisationNavigation() {}

    public static String list() {
        return OrganisationsView.ROUTE;
    }

    public static String link(OrganisationId id) {
        return OrganisationsView.ROUTE + "/" + id.value();
    }
}
