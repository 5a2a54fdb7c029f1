package org.folkmoot.member;

import java.util.Optional;
import java.util.UUID;
import org.folkmoot.shared.Ids;

/** Key of one organisation. */
public record OrganisationId(UUID value) {

    public static Optional<OrganisationId> parse(String text) {
        return Ids.parse(text).map(OrganisationId::new);
    }
}
