package org.folkmoot.note;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Lines extends Repository<Line, UUID> {

    Line save(Line row);

    Optional<Line> findById(UUID id);

    List<Line> findBySessionIdOrderByPlaceAscIdAsc(UUID sessionId);

    List<Line> findBySessionIdAndSectionIdOrderByPlaceAscIdAsc(UUID sessionId, UUID sectionId);

    List<Line> findBySessionIdInOrderByPlaceAscIdAsc(Collection<UUID> sessions);

    int countBySessionId(UUID sessionId);

    @Query("select l.sessionId from Line l where l.id = :id")
    Optional<UUID> sessionOf(UUID id);
}
