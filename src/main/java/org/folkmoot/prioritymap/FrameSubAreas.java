package org.folkmoot.prioritymap;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface FrameSubAreas extends Repository<FrameSubArea, UUID> {

    void saveAll(Iterable<FrameSubArea> all);

    List<FrameSubArea> findByEditionIdInOrderByAreaPlaceAscPlaceAsc(Collection<UUID> editions);

    boolean existsByIdAndEditionId(UUID id, UUID edition);
}
