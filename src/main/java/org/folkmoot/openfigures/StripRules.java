package org.folkmoot.openfigures;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface StripRules extends Repository<StripRule, UUID> {

    StripRule saveAndFlush(StripRule row);

    Optional<StripRule> findFirstByOrderByRevisionDesc();

    /** Nobody's, until somebody has said otherwise. */
    default StripSites now() {
        return findFirstByOrderByRevisionDesc().map(StripRule::sites).orElse(StripSites.NOBODY);
    }
}
