package org.folkmoot.evidence;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface EvidenceSteps extends Repository<EvidenceStep, UUID> {

    EvidenceStep save(EvidenceStep row);

    List<EvidenceStep> findByEntryIdInOrderByTakenAtAscIdAsc(Collection<UUID> entryIds);
}
