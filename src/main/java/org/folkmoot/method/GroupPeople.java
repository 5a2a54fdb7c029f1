package org.folkmoot.method;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface GroupPeople extends Repository<GroupPerson, UUID> {

    GroupPerson save(GroupPerson row);

    void delete(GroupPerson row);

    List<GroupPerson> findByPhaseIdInOrderById(Collection<UUID> phases);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("delete from GroupPerson p where p.phaseId = :phase")
    void deleteOfPhase(UUID phase);

    @Modifying
    @Query("delete from GroupPerson p where p.memberId = :member")
    void deleteOf(UUID member);
}
