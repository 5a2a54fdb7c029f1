package org.folkmoot.account;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Devices extends Repository<Device, UUID> {

    Device save(Device device);

    Optional<Device> findById(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from Device d where d.id = :id")
    Optional<Device> lock(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from Device d where d.memberId = :member and d.endedAt is null order by d.id")
    List<Device> lockOpen(UUID member);

    @Query(
            "select d from Device d where d.memberId = :member and d.endedAt is null and (d.lastSeenAt > :since or d.keptUntil > :now) order by d.lastSeenAt desc, d.id desc")
    List<Device> open(UUID member, Instant since, Instant now);

    /** Beside the version on purpose: being seen changes nothing that two could disagree about. */
    @Modifying
    @Query(
            "update Device d set d.lastSeenAt = :now, d.fromAddress = :address where d.id = :id and d.lastSeenAt <= :unseenSince")
    int seen(UUID id, String address, Instant now, Instant unseenSince);

    @Query("select d.id from Device d where d.endedAt >= :since")
    List<UUID> endedSince(Instant since);

    @Modifying
    @Query("delete from Device d where d.lastSeenAt < :before and (d.keptUntil is null or d.keptUntil < :now)")
    int forget(Instant before, Instant now);
}
