package org.folkmoot.round;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface CardMoves extends Repository<CardMove, UUID> {

    CardMove save(CardMove move);

    Optional<CardMove> findFirstByRoundIdAndUndoneAtIsNullOrderByMovedAtDescIdDesc(UUID roundId);

    List<CardMove> findByBatchIdAndUndoneAtIsNull(UUID batchId);
}
