package org.folkmoot.account;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OneTimeLinks extends Repository<OneTimeLink, UUID> {

    OneTimeLink save(OneTimeLink link);

    Optional<OneTimeLink> findByTokenHashAndPurpose(String tokenHash, LinkPurpose purpose);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select l from OneTimeLink l where l.tokenHash = :tokenHash and l.purpose = :purpose")
    Optional<OneTimeLink> lock(String tokenHash, LinkPurpose purpose);

    @Modifying
    @Query("delete from OneTimeLink l where l.purpose = :purpose and l.subjectId = :subject and l.usedAt is null")
    void deleteUnused(LinkPurpose purpose, UUID subject);

    @Modifying
    @Query("delete from OneTimeLink l where l.expiresAt < :before")
    int deleteExpired(Instant before);
}
