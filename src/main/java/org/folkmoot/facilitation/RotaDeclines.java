package org.folkmoot.facilitation;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RotaDeclines extends Repository<RotaDecline, UUID> {

    RotaDecline save(RotaDecline decline);

    List<RotaDecline> findBySessionIdIn(Collection<UUID> sessions);

    @Modifying
    @Query("update RotaDecline d set d.reason = '–' where d.memberId = :member")
    void emptyReasonsOf(UUID member);
}
