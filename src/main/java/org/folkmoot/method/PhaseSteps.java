package org.folkmoot.method;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface PhaseSteps extends Repository<PhaseStep, UUID> {

    PhaseStep save(PhaseStep row);

    List<PhaseStep> findByPhaseIdOrderByTakenAtAscIdAsc(UUID phaseId);
}
