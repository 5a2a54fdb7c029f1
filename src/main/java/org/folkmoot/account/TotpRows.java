package org.folkmoot.account;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TotpRows extends Repository<TotpKey, UUID> {

    TotpKey save(TotpKey key);

    Optional<TotpKey> findByMemberId(UUID memberId);

    boolean existsByMemberIdAndConfirmedAtIsNotNull(UUID memberId);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select k from TotpKey k where k.memberId = :member")
    Optional<TotpKey> lock(UUID member);

    @Modifying
    @Query("delete from TotpKey k where k.memberId = :member")
    void remove(UUID member);
}
