package org.folkmoot.account;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface FactorRuleRows extends Repository<FactorRule, UUID> {

    FactorRule save(FactorRule rule);

    List<FactorRule> findByLiftedAtIsNull();
}
