package org.folkmoot.privacy;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DeletionRequests extends Repository<DeletionRequest, UUID> {

    DeletionRequest saveAndFlush(DeletionRequest request);

    @Query("select r from DeletionRequest r where r.memberId = :member and r.standing = true")
    Optional<DeletionRequest> standing(UUID member);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from DeletionRequest r where r.memberId = :member and r.standing = true")
    Optional<DeletionRequest> lockStanding(UUID member);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from DeletionRequest r where r.id = :id")
    Optional<DeletionRequest> lock(UUID id);

    @Query("select r.id from DeletionRequest r where r.standing = true and r.dueAt <= :now order by r.dueAt, r.id")
    List<UUID> due(Instant now, Limit limit);
}
