package org.folkmoot.member;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SetUpLinks extends Repository<SetUpLink, UUID> {

    SetUpLink save(SetUpLink link);

    Optional<SetUpLink> findByTokenHash(String tokenHash);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select l from SetUpLink l where l.tokenHash = :tokenHash")
    Optional<SetUpLink> lockByTokenHash(String tokenHash);

    @Modifying
    @Query("delete from SetUpLink l where l.usedAt is null")
    void deleteUnused();
}
