package org.folkmoot.account;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
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

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select k from TotpKey k where k.id = :id")
    Optional<TotpKey> lockById(UUID id);

    @Query("select k.id from TotpKey k where k.id > :from order by k.id")
    List<UUID> after(UUID from, Limit limit);

    @Modifying
    @Query("delete from TotpKey k where k.memberId = :member")
    void remove(UUID member);
}
