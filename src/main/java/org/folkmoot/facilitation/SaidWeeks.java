package org.folkmoot.facilitation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SaidWeeks extends Repository<SaidWeek, UUID> {

    SaidWeek save(SaidWeek said);

    Optional<SaidWeek> findFirstByMemberIdOrderByRecordedAtDescIdDesc(UUID memberId);

    /** The newest of each. */
    @Query("""
        select w from SaidWeek w
        where w.memberId in :members
          and not exists (select n.id from SaidWeek n where n.memberId = w.memberId
            and (n.recordedAt > w.recordedAt or n.recordedAt = w.recordedAt and n.id > w.id))\
        """)
    List<SaidWeek> newestOf(Collection<UUID> members);

    @Modifying
    @Query("delete from SaidWeek w where w.memberId = :member")
    void deleteOf(UUID member);
}
