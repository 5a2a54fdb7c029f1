package org.folkmoot.member;

import org.folkmoot.programme.AreaId;
import org.folkmoot.programme.SectorId;
import org.folkmoot.shared.Texts;

/**
 * What the register says of an organisation.
 *
 * @param name one line, at most {@link #NAME_MAX} characters
 * @param site web address, or empty; a missing "https://" is added
 */
public record OrganisationFacts(String name, SectorId sector, AreaId area, String site) {

    public static final int NAME_MAX = Organisation.NAME_MAX;

    public OrganisationFacts {
        name = Texts.line(name, NAME_MAX);
        site = WebAddress.of(site);
    }

    public OrganisationFacts(String name, SectorId sector, AreaId area) {
        this(name, sector, area, "");
    }
}
