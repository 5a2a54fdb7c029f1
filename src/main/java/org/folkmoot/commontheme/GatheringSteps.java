package org.folkmoot.commontheme;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface GatheringSteps extends Repository<GatheringStep, UUID> {

    GatheringStep save(GatheringStep row);

    List<GatheringStep> findByGatheringIdOrderByTakenAtAscIdAsc(UUID gatheringId);
}
