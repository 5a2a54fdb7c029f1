package org.folkmoot.round;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface CardGroups extends Repository<CardGroup, UUID> {

    /** At once: the moves into it must find it, whatever else waits to be stored. */
    CardGroup saveAndFlush(CardGroup group);

    List<CardGroup> findByRoundIdOrderByMadeAtAscIdAsc(UUID roundId);

    Optional<CardGroup> findByIdAndRoundId(UUID id, UUID roundId);
}
