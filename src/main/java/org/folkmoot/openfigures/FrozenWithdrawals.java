package org.folkmoot.openfigures;

import java.util.UUID;
import org.springframework.data.repository.Repository;

interface FrozenWithdrawals extends Repository<FrozenWithdrawal, UUID> {

    FrozenWithdrawal saveAndFlush(FrozenWithdrawal row);

    boolean existsByFrozenId(UUID frozen);
}
