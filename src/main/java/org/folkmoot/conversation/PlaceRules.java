package org.folkmoot.conversation;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface PlaceRules extends Repository<PlaceRule, UUID> {

    PlaceRule save(PlaceRule rule);

    Optional<PlaceRule> findFirstByOrderBySetAtDescIdDesc();

    default PlaceTerms terms() {
        return findFirstByOrderBySetAtDescIdDesc().map(PlaceRule::terms).orElse(PlaceTerms.USUAL);
    }
}
