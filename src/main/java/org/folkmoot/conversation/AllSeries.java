package org.folkmoot.conversation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface AllSeries extends Repository<Series, UUID> {

    Series save(Series series);

    Optional<Series> findById(UUID id);

    List<Series> findByIdIn(Collection<UUID> ids);

    List<Series> findAllByOrderByTitleAscIdAsc();
}
