package org.folkmoot.note;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface LineUses extends Repository<LineUse, UUID> {

    LineUse save(LineUse row);

    Optional<LineUse> findByLineIdAndKind(UUID lineId, String kind);

    @Query("select u from LineUse u where u.lineId in (select l.id from Line l where l.sessionId = :session)")
    List<LineUse> in(UUID session);
}
