package org.folkmoot.conversation;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What feeds and the month's page read, each in one statement. */
interface CalendarSessions extends Repository<DialogueSession, UUID> {

    /** When what a calendar shows of a session was last changed. */
    interface Stamp {
        UUID getSessionId();

        @Nullable
        Instant getMadeAt();

        @Nullable
        Instant getChangedAt();

        @Nullable
        Instant getCancelledAt();
    }

    interface Held {
        UUID getSessionId();

        Instant getTakenAt();
    }

    interface Turn {
        UUID getSessionId();

        Instant getAskedAt();

        @Nullable
        Instant getOfferedAt();
    }

    interface GivenUp {
        UUID getSessionId();

        long getTimes();
    }

    @Query("""
        select s from DialogueSession s
        where s.endsAt > :after and (:area is null or s.areaId = :area)
        order by s.startsAt, s.id\
        """)
    List<DialogueSession> endingAfter(Instant after, @Nullable UUID area, Limit limit);

    @Query("""
        select s from DialogueSession s
        where s.startsAt >= :from and s.startsAt < :to and (:area is null or s.areaId = :area)
        order by s.startsAt, s.id\
        """)
    List<DialogueSession> startingIn(Instant from, Instant to, @Nullable UUID area, Limit limit);

    @Query("""
        select min(s.startsAt) from DialogueSession s
        where s.startsAt >= :from and s.state = SCHEDULED and (:area is null or s.areaId = :area)\
        """)
    Optional<Instant> nextStart(Instant from, @Nullable UUID area);

    /** Where the member has a place, waits for one, or waited when it was cancelled. */
    @Query("""
        select s from DialogueSession s
        where s.endsAt > :after
          and (s.id in (select p.sessionId from Place p where p.memberId = :member and p.standing)
            or s.id in (select w.sessionId from WaitingEntry w
                        where w.memberId = :member and (w.standing or w.endedBy = CANCELLED)))
        order by s.startsAt, s.id\
        """)
    List<DialogueSession> of(UUID member, Instant after, Limit limit);

    @Query("""
        select s.id as sessionId,
          (select r.createdAt from Series r where r.id = s.seriesId) as madeAt,
          (select max(c.changedAt) from SessionChange c where c.sessionId = s.id) as changedAt,
          (select n.cancelledAt from Cancellation n where n.sessionId = s.id) as cancelledAt
        from DialogueSession s
        where s.id in :sessions\
        """)
    List<Stamp> stamps(Collection<UUID> sessions);

    @Query("""
        select p.sessionId as sessionId, p.takenAt as takenAt from Place p
        where p.memberId = :member and p.sessionId in :sessions and p.standing\
        """)
    List<Held> placesOf(UUID member, Collection<UUID> sessions);

    @Query("""
        select w.sessionId as sessionId, w.askedAt as askedAt, w.offeredAt as offeredAt from WaitingEntry w
        where w.memberId = :member and w.sessionId in :sessions and w.standing\
        """)
    List<Turn> turnsOf(UUID member, Collection<UUID> sessions);

    @Query("""
        select p.sessionId as sessionId, count(p.id) as times from Place p
        where p.memberId = :member and p.sessionId in :sessions and p.givenUpAt is not null
        group by p.sessionId\
        """)
    List<GivenUp> givenUpBy(UUID member, Collection<UUID> sessions);
}
