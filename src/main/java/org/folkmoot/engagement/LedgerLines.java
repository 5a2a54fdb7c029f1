package org.folkmoot.engagement;

import java.time.LocalDate;
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

    Optional<EngagementRecord> findByEntryKey(String entryKey);

    @Query("""
            select r from EngagementRecord r where r.id = :id and coalesce(r.countersId, r.id) = r.id
            and not exists (select c.id from EngagementRecord c where c.countersId = r.id)""")
    Optional<EngagementRecord> standing(UUID id);

    /** The line that stands in for the one a fact came with, where one does and still stands. */
    @Query("""
            select r from EngagementRecord r where r.restatesId = :first and coalesce(r.countersId, r.id) = r.id
            and not exists (select c.id from EngagementRecord c where c.countersId = r.id)""")
    Optional<EngagementRecord> standingInsteadOf(UUID first);

    @Query("""
            select r from EngagementRecord r where r.memberId = :member and r.occurredOn >= :from and coalesce(r.countersId, r.id) = r.id
            and not exists (select c.id from EngagementRecord c where c.countersId = r.id) order by r.occurredOn, r.id""")
    List<EngagementRecord> standingSince(UUID member, LocalDate from);

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
