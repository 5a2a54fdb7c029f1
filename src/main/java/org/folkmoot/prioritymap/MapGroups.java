package org.folkmoot.prioritymap;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface MapGroups extends Repository<MapGroup, UUID> {

    MapGroup save(MapGroup group);

    void delete(MapGroup group);

    void deleteAll(Iterable<MapGroup> groups);

    Optional<MapGroup> findByIdAndMapId(UUID id, UUID map);

    List<MapGroup> findByIdIn(Collection<UUID> ids);

    List<MapGroup> findByMapIdInOrderByPlaceAsc(Collection<UUID> maps);
}
