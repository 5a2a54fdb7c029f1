package org.folkmoot.method;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PhaseGroups extends Repository<PhaseGroup, UUID> {

    PhaseGroup save(PhaseGroup row);

    List<PhaseGroup> findByPhaseIdOrderByNumber(UUID phaseId);

    List<PhaseGroup> findByPhaseIdInOrderByNumber(Collection<UUID> phases);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("delete from PhaseGroup g where g.phaseId = :phase")
    void deleteOfPhase(UUID phase);
}
