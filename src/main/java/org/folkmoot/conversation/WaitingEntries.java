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

interface WaitingEntries extends Repository<WaitingEntry, UUID> {

    /** @see MyTurn */
    interface Turn {
        UUID getSessionId();

        @Nullable
        Instant getOfferedUntil();

        long getAhead();
    }

    WaitingEntry save(WaitingEntry entry);

    Optional<WaitingEntry> findById(UUID id);

    /** Without loading the entry: it is read once its session is locked. */
    @Query("select w.sessionId from WaitingEntry w where w.id = :entry")
    Optional<UUID> sessionOf(UUID entry);

    @Query("select w from WaitingEntry w where w.sessionId = :session and w.memberId = :member and w.standing")
    Optional<WaitingEntry> standing(UUID session, UUID member);

    /** Offers first, then those in line, both in order. */
    @Query("""
        select w from WaitingEntry w
        where w.sessionId = :session and w.standing
        order by case when w.offeredUntil is null then 1 else 0 end, w.turn\
        """)
    List<WaitingEntry> standingIn(UUID session);

    @Query("""
        select w from WaitingEntry w
        where w.sessionId = :session and w.standing and w.offeredUntil is null
        order by w.turn\
        """)
    List<WaitingEntry> inLine(UUID session, Limit limit);

    @Query("select w from WaitingEntry w where w.sessionId = :session and w.standing and w.offeredUntil <= :now")
    List<WaitingEntry> runOut(UUID session, Instant now);

    /** Sessions with an offer that has run out. */
    @Query("select distinct w.sessionId from WaitingEntry w where w.standing and w.offeredUntil <= :now")
    List<UUID> sessionsToMoveOn(Instant now);

    /** The member's turns in these sessions, with how many are before them in line. */
    @Query("""
        select w.sessionId as sessionId, w.offeredUntil as offeredUntil,
          (select count(o.id) from WaitingEntry o
           where o.sessionId = w.sessionId and o.standing and o.offeredUntil is null and o.turn < w.turn) as ahead
        from WaitingEntry w
        where w.memberId = :member and w.sessionId in :sessions and w.standing\
        """)
    List<Turn> turnsOf(UUID member, Collection<UUID> sessions);
}
