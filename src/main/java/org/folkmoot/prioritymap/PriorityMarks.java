package org.folkmoot.prioritymap;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PriorityMarks extends Repository<PriorityMark, UUID> {

    PriorityMark save(PriorityMark mark);

    Optional<PriorityMark> findByGroupIdAndSubAreaId(UUID group, UUID subArea);

    List<PriorityMark> findByGroupIdIn(Collection<UUID> groups);

    /** Whether one of them says anything now. */
    @Query(
            "select count(m) > 0 from PriorityMark m where m.groupId in :groups and (m.level <> NOT_IDENTIFIED or m.example <> '')")
    boolean anySays(Collection<UUID> groups);

    @Query(
            "select count(m) > 0 from PriorityMark m, MapGroup g where g.id = m.groupId and g.mapId = :map and m.changedBy = :member")
    boolean anyOf(UUID member, UUID map);

    @Modifying
    @Query("delete from PriorityMark m where m.groupId in :groups")
    void deleteIn(Collection<UUID> groups);

    @Modifying(flushAutomatically = true)
    @Query("update PriorityMark m set m.changedBy = null where m.changedBy = :member")
    void unname(UUID member);
}
