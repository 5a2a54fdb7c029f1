package org.folkmoot.conversation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SessionReminders extends Repository<SessionReminder, UUID> {

    SessionReminder save(SessionReminder row);

    /** @param hoursBefore whoever was reminded at this hour, or nearer to the start, is not reminded again */
    @Query("""
        select s.id from DialogueSession s
        where s.state = SCHEDULED and s.startsAt > :after and s.startsAt <= :until
          and not exists (select r.id from SessionReminder r
            where r.sessionId = s.id and r.startsAt = s.startsAt and r.hoursBefore <= :hoursBefore)
        order by s.startsAt, s.id\
        """)
    List<UUID> sessionsToRemindOf(int hoursBefore, Instant after, Instant until);

    @Query("""
        select count(r.id) > 0 from SessionReminder r
        where r.sessionId = :session and r.startsAt = :startsAt and r.hoursBefore <= :hoursBefore\
        """)
    boolean reminded(UUID session, Instant startsAt, int hoursBefore);
}
