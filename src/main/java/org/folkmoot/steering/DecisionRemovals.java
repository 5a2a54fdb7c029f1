package org.folkmoot.steering;

import java.util.UUID;
import org.springframework.data.repository.Repository;

interface DecisionRemovals extends Repository<DecisionRemoval, UUID> {

    DecisionRemoval save(DecisionRemoval removal);
}
