package org.folkmoot.conversation;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SessionFacilitators extends Repository<SessionFacilitator, UUID> {

    SessionFacilitator save(SessionFacilitator facilitator);

    @Query(
            "select f from SessionFacilitator f where f.sessionId = :session and f.memberId = :member and f.standing = true")
    Optional<SessionFacilitator> standing(UUID session, UUID member);

    /** In the order in which they were added. */
    @Query(
            "select f from SessionFacilitator f where f.sessionId in :sessions and f.standing = true order by f.addedAt, f.id")
    List<SessionFacilitator> standingIn(Collection<UUID> sessions);

    @Query("""
        select f from SessionFacilitator f
        where f.memberId = :member and f.standing = true
          and f.sessionId in (select s.id from DialogueSession s where s.endsAt > :now)\
        """)
    List<SessionFacilitator> toCome(UUID member, Instant now);

    /** What one row says of its session. */
    interface Run {
        UUID getMemberId();

        UUID getSessionId();

        UUID getSeriesId();

        String getTitle();

        Instant getStartsAt();

        Instant getEndsAt();
    }

    @Query("""
        select f.memberId as memberId, s.id as sessionId, s.seriesId as seriesId, s.title as title,
          s.startsAt as startsAt, s.endsAt as endsAt
        from SessionFacilitator f, DialogueSession s
        where s.id = f.sessionId and f.standing = true and s.state = SCHEDULED
        order by s.startsAt, s.id, f.id\
        """)
    List<Run> runs();
}
