package org.folkmoot.notification;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface QuietTimes extends Repository<QuietTime, UUID> {

    QuietTime saveAndFlush(QuietTime time);

    Optional<QuietTime> findByMemberId(UUID member);

    List<QuietTime> findByMemberIdIn(Collection<UUID> members);

    @Modifying
    @Query("delete from QuietTime q where q.memberId = :member")
    int end(UUID member);
}
