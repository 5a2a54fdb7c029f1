package org.folkmoot.engagement;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.folkmoot.programme.EngagementKind;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads lines. New ones are persisted by {@link Ledger}; nothing changes or removes one. */
interface LedgerLines extends Repository<EngagementRecord, UUID> {

    boolean existsByEntryKey(String entryKey);

    boolean existsByCountersId(UUID line);

    Optional<EngagementRecord> findByEntryKey(String entryKey);

    @Query(
            value = "select r from EngagementRecord r order by r.occurredAt desc, r.id desc",
            countQuery = "select count(r) from EngagementRecord r")
    Page<EngagementRecord> all(Pageable page);

    @Query(
            value =
                    "select r from EngagementRecord r where r.strandId = :strand and r.kind in :kinds order by r.occurredAt desc, r.id desc",
            countQuery = "select count(r) from EngagementRecord r where r.strandId = :strand and r.kind in :kinds")
    Page<EngagementRecord> ofStrand(UUID strand, Collection<EngagementKind> kinds, Pageable page);

    @Query("select c.countersId from EngagementRecord c where c.countersId in :lines")
    List<UUID> takenBack(Collection<UUID> lines);
}
