package org.folkmoot.need;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PersonNeeds extends Repository<PersonNeed, UUID> {

    PersonNeed save(PersonNeed need);

    Optional<PersonNeed> findBySessionIdAndMemberId(UUID sessionId, UUID memberId);

    List<PersonNeed> findBySessionId(UUID sessionId);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("delete from PersonNeed n where n.sessionId = :session and n.memberId = :member")
    void delete(UUID session, UUID member);

    @Modifying
    @Query("delete from PersonNeed n where n.sessionId = :session")
    void deleteOfSession(UUID session);

    @Modifying
    @Query("delete from PersonNeed n where n.memberId = :member")
    void deleteOf(UUID member);

    /** Whatever was said for sessions that have ended. @return how many */
    @Modifying
    @Query(
            value =
                    "delete from person_need where session_id in (select s.id from dialogue_session s where s.ends_at <= :now)",
            nativeQuery = true)
    int deleteOfThoseOver(Instant now);
}
