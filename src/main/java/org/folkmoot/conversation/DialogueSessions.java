package org.folkmoot.conversation;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DialogueSessions extends Repository<DialogueSession, UUID> {

    DialogueSession save(DialogueSession session);

    Optional<DialogueSession> findById(UUID id);

    List<DialogueSession> findByIdIn(Collection<UUID> ids);

    List<DialogueSession> findBySeriesIdOrderByStartsAtAscIdAsc(UUID seriesId);

    /**
     * The row, held until the transaction ends: whoever changes places or presence comes through here first. It must be
     * the transaction's first read, or MariaDB's snapshot is older than the lock.
     */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from DialogueSession s where s.id = :id")
    Optional<DialogueSession> lock(UUID id);

    @Query("""
        select s from DialogueSession s
        where s.endsAt > :after and (:area is null or s.areaId = :area)
        order by s.startsAt, s.id\
        """)
    Page<DialogueSession> endingAfter(Instant after, @Nullable UUID area, Pageable page);

    @Query("""
        select s from DialogueSession s
        where s.endsAt <= :now and (:area is null or s.areaId = :area)
        order by s.startsAt desc, s.id desc\
        """)
    Page<DialogueSession> endedBy(Instant now, @Nullable UUID area, Pageable page);

    @Query("""
        select s from DialogueSession s
        where s.endsAt > :now and s.state = SCHEDULED
        order by s.startsAt, s.id\
        """)
    List<DialogueSession> next(Instant now, Limit limit);

    @Query("""
        select s from DialogueSession s
        where s.venueId in :venues and s.startsAt < :to and s.endsAt > :from and s.state = SCHEDULED
        order by s.startsAt, s.id\
        """)
    List<DialogueSession> at(Collection<UUID> venues, Instant from, Instant to);

    /** Each with the key of who runs it. */
    @Query("""
        select s, f.memberId from SessionFacilitator f, DialogueSession s
        where s.id = f.sessionId and f.memberId in :members and f.standing = true
          and s.startsAt < :to and s.endsAt > :from and s.state = SCHEDULED
        order by s.startsAt, s.id, f.memberId\
        """)
    List<Object[]> runBy(Collection<UUID> members, Instant from, Instant to);

    @Query("""
        select s from DialogueSession s, Series c
        where c.id = s.seriesId and s.state = SCHEDULED and s.startsAt > :now
          and c.facilitatorsNeeded
            > (select count(f.id) from SessionFacilitator f where f.sessionId = s.id and f.standing = true)
        order by s.startsAt, s.id\
        """)
    List<DialogueSession> withTooFewFacilitators(Instant now, Limit limit);

    @Query("""
        select s from DialogueSession s, Series c
        where c.id = s.seriesId and s.state = SCHEDULED and s.startsAt >= :from and s.startsAt < :to
          and (:series is null or s.seriesId = :series)
          and c.facilitatorsNeeded
            > (select count(f.id) from SessionFacilitator f where f.sessionId = s.id and f.standing = true)
        order by s.startsAt, s.id\
        """)
    List<DialogueSession> withTooFewFacilitatorsIn(@Nullable UUID series, Instant from, Instant to, Limit limit);

    @Query("""
        select s from DialogueSession s
        where s.endsAt > :now and s.state = SCHEDULED
          and (s.id in (select p.sessionId from Place p where p.memberId = :member and p.standing)
            or s.startsAt > :now
              and s.id in (select w.sessionId from WaitingEntry w where w.memberId = :member and w.standing))
        order by s.startsAt, s.id\
        """)
    List<DialogueSession> nextOf(UUID member, Instant now, Limit limit);
}
