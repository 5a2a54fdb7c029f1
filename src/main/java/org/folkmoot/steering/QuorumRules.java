package org.folkmoot.steering;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface QuorumRules extends Repository<QuorumRule, UUID> {

    QuorumRule save(QuorumRule rule);

    Optional<QuorumRule> findFirstByOrderBySetAtDescIdDesc();
}
