package org.folkmoot.facilitation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AwayTimes extends Repository<AwayTime, UUID> {

    AwayTime save(AwayTime time);

    Optional<AwayTime> findById(UUID id);

    @Query("""
        select a from AwayTime a
        where a.memberId in :members and a.withdrawnAt is null and a.lastDay >= :from
        order by a.firstDay, a.id\
        """)
    List<AwayTime> standingOf(Collection<UUID> members, LocalDate from);

    @Modifying
    @Query("delete from AwayTime a where a.memberId = :member")
    void deleteOf(UUID member);
}
