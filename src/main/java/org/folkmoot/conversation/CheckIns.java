package org.folkmoot.conversation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CheckIns extends Repository<CheckIn, UUID> {

    CheckIn save(CheckIn checkIn);

    @Query("select c from CheckIn c where c.sessionId = :session and c.memberId = :member and c.standing")
    Optional<CheckIn> standing(UUID session, UUID member);

    boolean existsByNotedKey(String key);

    @Query("select c from CheckIn c where c.sessionId = :session and c.standing")
    List<CheckIn> standingIn(UUID session);

    /** Those of these people who were checked in at another session together with that member. */
    @Query("""
        select distinct c.memberId from CheckIn c
        where c.standing and c.memberId in :others and c.sessionId <> :except
          and c.sessionId in (select m.sessionId from CheckIn m where m.memberId = :member and m.standing)\
        """)
    Set<UUID> metBy(UUID member, Collection<UUID> others, UUID except);
}
