package org.folkmoot.steering;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

interface Bulks extends Repository<Bulk, UUID> {

    Bulk saveAndFlush(Bulk bulk);

    Optional<Bulk> findById(UUID id);

    Optional<Bulk> findByUndoes(UUID undone);

    List<Bulk> findByOrderByStartedAtDescIdDesc(Limit limit);
}
