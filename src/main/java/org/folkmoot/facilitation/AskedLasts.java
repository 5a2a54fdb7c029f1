package org.folkmoot.facilitation;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AskedLasts extends Repository<AskedLast, UUID> {

    AskedLast save(AskedLast asked);

    void flush();

    List<AskedLast> findByMemberIdIn(Collection<UUID> members);

    @Modifying
    @Query("delete from AskedLast a where a.memberId = :member")
    void deleteOf(UUID member);
}
