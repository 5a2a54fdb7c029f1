package org.folkmoot.note;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RivalWordings extends Repository<RivalWording, UUID> {

    RivalWording save(RivalWording row);

    Optional<RivalWording> findById(UUID id);

    @Query("select r from RivalWording r where r.lineId = :line and r.writtenBy = :by and r.standing = true")
    Optional<RivalWording> standing(UUID line, UUID by);

    @Query("""
            select r from RivalWording r
            where r.standing = true and r.lineId in (select l.id from Line l where l.sessionId = :session)
            order by r.writtenAt, r.id""")
    List<RivalWording> standingIn(UUID session);
}
