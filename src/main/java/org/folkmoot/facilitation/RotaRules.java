package org.folkmoot.facilitation;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface RotaRules extends Repository<RotaRule, UUID> {

    RotaRule save(RotaRule rule);

    Optional<RotaRule> findFirstByOrderBySetAtDescIdDesc();

    default RotaTerms terms() {
        return findFirstByOrderBySetAtDescIdDesc().map(RotaRule::terms).orElse(RotaTerms.USUAL);
    }
}
