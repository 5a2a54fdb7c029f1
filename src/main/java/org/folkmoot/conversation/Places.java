package org.folkmoot.conversation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Places extends Repository<Place, UUID> {

    interface GivenUp {
        UUID getMember();

        long getTimes();
    }

    Place save(Place place);

    Optional<Place> findById(UUID id);

    /** In which session a place is, without loading it. */
    @Query("select p.sessionId from Place p where p.id = :place")
    Optional<UUID> sessionOf(UUID place);

    @Query("select p from Place p where p.sessionId = :session and p.memberId = :member and p.standing")
    Optional<Place> standing(UUID session, UUID member);

    @Query("select p from Place p where p.sessionId = :session and p.standing")
    List<Place> standingIn(UUID session);

    /** In which of these sessions the member has a place. */
    @Query("select p.sessionId from Place p where p.memberId = :member and p.sessionId in :sessions and p.standing")
    Set<UUID> sessionsOf(UUID member, Collection<UUID> sessions);

    @Query("""
        select p.memberId as member, count(p.id) as times from Place p
        where p.sessionId = :session and p.memberId in :members and p.givenUpAt is not null
        group by p.memberId\
        """)
    List<GivenUp> givenUpIn(UUID session, Collection<UUID> members);
}
