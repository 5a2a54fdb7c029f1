package org.folkmoot.account;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RecoveryCodes extends Repository<RecoveryCode, UUID> {

    RecoveryCode save(RecoveryCode code);

    /** {@link RecoveryCode#HOW_MANY} at most. */
    List<RecoveryCode> findByMemberId(UUID memberId);

    int countByMemberIdAndUsedAtIsNull(UUID memberId);

    @Modifying
    @Query("delete from RecoveryCode c where c.memberId = :member")
    void remove(UUID member);
}
