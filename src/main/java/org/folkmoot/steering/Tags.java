package org.folkmoot.steering;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Tags extends Repository<Tag, UUID> {

    Tag saveAndFlush(Tag tag);

    Optional<Tag> findById(UUID id);

    Optional<Tag> findByNameKey(String nameKey);

    List<Tag> findAllByOrderByNameKey();

    int count();
}
