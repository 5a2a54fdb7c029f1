package org.folkmoot.guest;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface GuestRequests extends Repository<GuestRequest, UUID> {

    GuestRequest save(GuestRequest request);

    Optional<GuestRequest> findById(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from GuestRequest r where r.id = :id")
    Optional<GuestRequest> lock(UUID id);

    @Modifying
    @Query("delete from GuestRequest r where r.confirmedAt is null and r.askedAt < :before")
    int deleteUnconfirmed(Instant before);

    @Modifying
    @Query("delete from GuestRequest r where r.memberId = :member")
    void deleteOf(UUID member);
}
