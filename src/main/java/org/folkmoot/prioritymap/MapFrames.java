package org.folkmoot.prioritymap;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MapFrames extends Repository<MapFrame, UUID> {

    MapFrame save(MapFrame frame);

    /** Held until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select f from MapFrame f where f.id = :id")
    Optional<MapFrame> lock(UUID id);
}
