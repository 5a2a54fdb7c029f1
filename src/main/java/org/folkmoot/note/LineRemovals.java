package org.folkmoot.note;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface LineRemovals extends Repository<LineRemoval, UUID> {

    LineRemoval save(LineRemoval row);

    @Query("select r from LineRemoval r where r.lineId = :line and r.restoredAt is null")
    Optional<LineRemoval> standing(UUID line);

    @Query("""
            select r from LineRemoval r
            where r.restoredAt is null and r.lineId in (select l.id from Line l where l.sessionId = :session)
            order by r.removedAt desc, r.id desc""")
    List<LineRemoval> standingIn(UUID session);
}
