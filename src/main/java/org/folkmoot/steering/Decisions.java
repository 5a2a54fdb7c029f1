package org.folkmoot.steering;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Decisions extends Repository<Decision, UUID> {

    Decision saveAndFlush(Decision decision);

    Optional<Decision> findById(UUID id);

    @Query("select d from Decision d where d.ideaId = :idea and d.standing = true")
    Optional<Decision> waitingFor(UUID idea);

    @Query("select d from Decision d where d.ideaId in :ideas and d.standing = true order by d.preparedAt, d.id")
    List<Decision> waitingAmong(Collection<UUID> ideas);

    /** All that wait and are on no meeting's agenda, in the order they were prepared. */
    @Query("select d from Decision d where d.standing = true and not exists"
            + " (select i.id from MeetingItem i where i.ideaId = d.ideaId and i.waiting = true)"
            + " order by d.preparedAt, d.id")
    List<Decision> waitingBetweenMeetings();

    /** Those that would bring other ideas into this one. */
    @Query("select d from Decision d where d.mergedInto = :idea and d.standing = true order by d.preparedAt, d.id")
    List<Decision> waitingInto(UUID idea);

    @Query("select d.ideaId from Decision d where d.ideaId in :ideas and d.standing = true")
    List<UUID> standingAmong(Collection<UUID> ideas);

    @Query("select count(d) from Decision d where d.standing = true")
    int countWaiting();

    /** Ends their waiting. @return how many waited until now; fewer than asked means somebody was first */
    @Modifying
    @Query("update Decision d set d.standing = null where d.id in :ids and d.standing = true")
    int settle(Collection<UUID> ids);

    @Query("""
            select d from Decision d join PublishedDecision p on p.decisionId = d.id
            where p.publicationId = :publication order by d.preparedAt, d.id""")
    List<Decision> publishedIn(UUID publication);

    /** All that was published of a meeting. */
    @Query("""
            select d from Decision d join PublishedDecision p on p.decisionId = d.id
            join Publication u on u.id = p.publicationId
            where u.meetingId = :meeting order by d.preparedAt, d.id""")
    List<Decision> publishedAt(UUID meeting);
}
