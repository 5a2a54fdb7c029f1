package org.folkmoot.conversation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface HeadCounts extends Repository<UnnamedHeadCount, UUID> {

    UnnamedHeadCount save(UnnamedHeadCount count);

    @Query("""
            select h from UnnamedHeadCount h
            where h.id = :id and h.sessionId = :session and h.correctsId is null
              and not exists (select c.id from UnnamedHeadCount c where c.correctsId = h.id)""")
    Optional<UnnamedHeadCount> standing(UUID session, UUID id);

    /** Counts nobody has taken back, oldest first. */
    @Query("""
            select h from UnnamedHeadCount h
            where h.sessionId = :session and h.correctsId is null
              and not exists (select c.id from UnnamedHeadCount c where c.correctsId = h.id)
            order by h.notedAt, h.id""")
    List<UnnamedHeadCount> standingIn(UUID session);
}
