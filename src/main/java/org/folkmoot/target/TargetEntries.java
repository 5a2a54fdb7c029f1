package org.folkmoot.target;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TargetEntries extends Repository<TargetEntry, UUID> {

    TargetEntry saveAndFlush(TargetEntry target);

    Optional<TargetEntry> findById(UUID id);

    /** Waits for whoever holds it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from TargetEntry t where t.id = :id")
    Optional<TargetEntry> lock(UUID id);

    @Query("select t from TargetEntry t order by t.entryNumber")
    List<TargetEntry> all();

    @Query("select t from TargetEntry t where t.portalMeasure is not null and t.droppedBecause is null order by t.id")
    List<TargetEntry> fromPortal();

    @Query(
            "select t from TargetEntry t where t.ownerId is not null and t.droppedBecause is null order by t.entryNumber")
    List<TargetEntry> owned();

    @Query("select t from TargetEntry t where t.ownerId = :owner and t.droppedBecause is null order by t.entryNumber")
    List<TargetEntry> ownedBy(UUID owner);

    @Query("select coalesce(max(t.entryNumber), 0) from TargetEntry t")
    int lastNumber();

    @Query("select count(t) from TargetEntry t")
    int count();

    @Query("select count(t) from TargetEntry t where t.entryNumber = :number and t.id <> :but")
    int countNumbered(int number, UUID but);
}
